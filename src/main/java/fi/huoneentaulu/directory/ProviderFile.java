package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider in the content format, with its services; what is stored leaves the services and the code out. */
record ProviderFile(
        @Nullable String code,
        LocalizedText name,
        @Nullable LocalizedText about,
        @Nullable String url,
        Sector sector,
        boolean sample,
        @Nullable List<ServiceFile> services) {

    static ProviderFile stored(Provider provider) {
        return new ProviderFile(
                null, provider.name(), provider.about(), provider.url(), provider.sector(), provider.sample(), null);
    }

    Provider provider(String ownCode) {
        return new Provider(ownCode, name, about, url, sector, sample);
    }
}
