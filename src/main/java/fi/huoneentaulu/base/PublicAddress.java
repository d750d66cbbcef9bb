package fi.huoneentaulu.base;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which readers find this installation: what QR codes, prints and messages point to. */
@Component
public class PublicAddress {
    private final PublicAddressProperties properties;

    PublicAddress(PublicAddressProperties properties) {
        this.properties = properties;
    }

    /**
     * The configured address, else that of the request being served.
     *
     * @return an absolute address without a slash at its end; empty when neither is known, so that a link stays a path
     */
    public String root() {
        if (properties.publicUrl() != null) {
            return properties.publicUrl().toString().replaceAll("/+$", "");
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? ""
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
