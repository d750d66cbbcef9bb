package fi.huoneentaulu.base;

import java.net.URI;

/** A configured public address, for plain tests of other modules. */
public final class PublicAddressFixture {
    private PublicAddressFixture() {}

    /** An installation that is found at an address. */
    public static PublicAddress at(String address) {
        return new PublicAddress(new PublicAddressProperties(URI.create(address)));
    }
}
