package dev.lazuli.catalog;

import dev.lazuli.model.ProblemsException;

/**
 * The text form of a provider's catalog: what is committed, one readable file for each provider, a fact a line.
 *
 * <p>The same catalog always gives the same text, and reading a text gives back the catalog that was written.
 *
 * <pre>
 * file       = "provider " namespace *( type / enum / shape )   ; blank lines and lines that begin with # between them
 * type       = "type " group/name " " ARM-type " " API-version
 *              *( "  alias " group/name )
 *              "  file " specification
 *              [ "  parent " ARM-type ]
 *              [ "  name" [ " fixed=" name ] [ " pattern=" regex ] [ " min=" int ] [ " max=" int ] [ " values=" a,b ] ]
 *              1*( "  path " path )                             ; of the PUT, one a scope
 *              *operation
 *              [ "  body " shape-name ] [ "  result " shape-name ]
 * operation  = "  " ( "put" / "get" / "patch" / "delete" / "head" / "list" / "action" ) " " operationId " " codes
 *              [ " async" [ "=" final-state-via ] ]             ; a long-running operation
 *              [ " paged" [ "=" [ next-link ] ] [ " items=" property ] ]
 *              [ " method=" method ] [ " path=" ( path / "./" rest ) ]   ; where they are not the usual ones
 * enum       = "enum " name "(" values ")"                      ; a value a line where it is long
 * shape      = "shape " name [ " variant-of " name ] [ " discriminator " property ] [ " additional " value-type ]
 *              *( "  | " discriminator-value " " shape-name )
 *              *( "  " property )
 * property   = name " " value-type *( " " trait ) [ " -> " ARM-types ] [ " = " JSON ]   ; references, default value
 * value-type = ( "any" / "boolean" / shape-name
 *                / "string" [ "(" [ format ] pattern= min= max= enum ")" ]
 *                / ( "integer" / "int32" / "int64" / "number" / "float" / "double" )
 *                  [ "(" [ format ] min= max= above-min= below-max= multiple-of= enum ")" ]
 *                / enum-type )
 *              *( "[]" [ "(" min= max= unique= key= ")" ] / "{}" )      ; array of, map of
 * enum-type  = "enum " name / "enum" [ " " name ] "(" values ")"
 * values     = [ value *( ", " value ) ] [ "..." ]              ; the dots: the service may know more
 * </pre>
 *
 * <p>A word that could be misread is a JSON string, or stands between single quotes as it is. {@code docs/catalog-format.md}
 * explains the form with examples.
 */
public final class CatalogText {
    private CatalogText() {}

    /** Returns the text of a provider's catalog, with {@code \n} after each line. */
    public static String write(ProviderCatalog provider) {
        var out = new StringBuilder(1 << 16);
        out.append("provider ").append(Words.spaced(provider.namespace())).append('\n');
        var types = new TypeWriter(out);
        provider.types().forEach(type -> {
            out.append('\n');
            types.type(type);
        });
        var shared = Choices.shared(provider);
        var schema = new SchemaWriter(shared, out);
        if (!shared.isEmpty()) {
            out.append('\n');
            shared.values().forEach(schema::sharedChoice);
        }
        provider.shapes().values().forEach(shape -> {
            out.append('\n');
            schema.shape(shape);
        });
        return out.toString();
    }

    /**
     * Reads the text of a provider's catalog.
     *
     * @throws ProblemsException if the text does not follow the grammar, with all its faulty lines
     */
    public static ProviderCatalog read(String text) {
        return read(text, "catalog");
    }

    /**
     * Reads the text of a provider's catalog.
     *
     * @param file the file's name for problems
     * @throws ProblemsException if the text does not follow the grammar, with all its faulty lines
     */
    public static ProviderCatalog read(String text, String file) {
        return new CatalogReader(file).read(text);
    }
}
