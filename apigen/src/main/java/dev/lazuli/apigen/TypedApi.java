package dev.lazuli.apigen;

import com.palantir.javapoet.JavaFile;
import dev.lazuli.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;

/** The typed API of a catalog: one interface a resource type and nested shape, one a service, and {@code Azure}. */
public final class TypedApi {
    private TypedApi() {}

    /** Returns the sources, in an order that follows from the catalog alone. */
    public static List<JavaFile> of(Catalog catalog) {
        var names = new ApiNames(catalog);
        var files = new ArrayList<JavaFile>();
        files.add(AzureInterface.of(names));
        for (var provider : names.providers()) {
            files.add(ServiceInterface.of(provider));
            files.addAll(TypeInterfaces.of(provider));
            files.addAll(ChoiceEnums.of(provider));
        }
        return files;
    }
}
