package dev.lazuli.catalog;

/** A packed catalog answers as one in memory does. */
class PackedCatalogTest extends CatalogTest {
    @Override
    Catalog catalog() {
        return new Catalog(Samples.packed(PROVIDERS));
    }
}
