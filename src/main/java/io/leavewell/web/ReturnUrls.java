package io.leavewell.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where customers may be sent back to: origins that the operator named, and our own (T-S3). */
@ApplicationScoped
public class ReturnUrls {

    private final List<URI> allowed;
    private final Optional<URI> home;

    ReturnUrls(
            @ConfigProperty(name = "leavewell.return-urls") Optional<List<URI>> allowed,
            @ConfigProperty(name = "leavewell.public-url") URI publicUrl) {
        this.allowed = Stream.concat(allowed.orElse(List.of()).stream(), Stream.of(publicUrl))
                .toList();
        this.home = allowed.flatMap(urls -> urls.stream().findFirst());
    }

    public boolean allow(URI url) {
        return url.getRawUserInfo() == null && allowed.stream().anyMatch(origin -> isSame(origin, url));
    }

    /** The first that the operator named: where customers are at home. */
    public Optional<URI> home() {
        return home;
    }

    private static boolean isSame(URI origin, URI url) {
        return origin.getScheme().equalsIgnoreCase(url.getScheme())
                && origin.getHost().equalsIgnoreCase(url.getHost())
                && port(origin) == port(url);
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }
}
