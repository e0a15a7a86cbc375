package org.scrfindings.api;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every address of the service beside its API that can be opened in a browser, taken from its classes. */
final class PageRoutes {

    private PageRoutes() {}

    /** Who may open each; everyone where there is no role. */
    static Map<String, Set<String>> all() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.scrfindings.api").stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .filter(c -> !path(c).startsWith("/api/"))
                        .flatMap(c -> c.getMethods().stream())
                        .filter(m -> m.isAnnotatedWith(GET.class))
                        .collect(toMap(PageRoutes::path, PageRoutes::roles));
    }

    private static String path(JavaClass page) {
        return page.getAnnotationOfType(Path.class).value();
    }

    private static String path(JavaMethod method) {
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String whole = "/" + path(method.getOwner()) + "/" + own;
        return whole.replaceAll("/+", "/").replaceFirst("(?<=.)/$", "");
    }

    private static Set<String> roles(JavaMethod method) {
        Optional<RolesAllowed> own = method.tryGetAnnotationOfType(RolesAllowed.class);
        return own.or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(roles -> (Set<String>) new HashSet<>(List.of(roles.value())))
                .orElseGet(HashSet::new);
    }
}
