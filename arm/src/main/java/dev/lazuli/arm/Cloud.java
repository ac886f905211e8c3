package dev.lazuli.arm;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * An Azure cloud: where its Resource Manager is, and who signs in for it.
 *
 * @param name the name by which settings choose it
 * @param endpoint the Resource Manager's address, without a path
 * @param authority the address of the sign-in service, such as {@code https://login.microsoftonline.com/}
 * @param audience whom a token is for; the scope asked for is this with {@code /.default}
 */
public record Cloud(String name, URI endpoint, URI authority, String audience) {
    /** Azure for everyone. */
    public static final Cloud PUBLIC = new Cloud(
            "public",
            URI.create("https://management.azure.com"),
            URI.create("https://login.microsoftonline.com/"),
            "https://management.azure.com");

    /** Azure for the government of the United States. */
    public static final Cloud US_GOVERNMENT = new Cloud(
            "usgovernment",
            URI.create("https://management.usgovcloudapi.net"),
            URI.create("https://login.microsoftonline.us/"),
            "https://management.usgovcloudapi.net");

    /** Azure in China, run by 21Vianet. */
    public static final Cloud CHINA = new Cloud(
            "china",
            URI.create("https://management.chinacloudapi.cn"),
            URI.create("https://login.chinacloudapi.cn/"),
            "https://management.chinacloudapi.cn");

    public Cloud {
        requireNonNull(name, "name is null");
        requireNonNull(authority, "authority is null");
        requireNonNull(audience, "audience is null");
        if (endpoint.getHost() == null || endpoint.getScheme() == null) {
            throw new IllegalArgumentException("endpoint '" + endpoint + "' is no absolute URL");
        }
    }

    /**
     * Returns a Resource Manager at any address, such as Azure Stack's or an emulator's.
     *
     * @param endpoint an absolute {@code http} or {@code https} URL
     */
    public static Cloud at(URI endpoint) {
        var base = URI.create(endpoint.getScheme() + "://" + endpoint.getRawAuthority());
        return new Cloud(base.toString(), base, PUBLIC.authority, base.toString());
    }

    /** Returns this cloud with another sign-in service and audience. */
    public Cloud signedInBy(URI otherAuthority, String otherAudience) {
        return new Cloud(name, endpoint, otherAuthority, otherAudience);
    }

    /**
     * Returns the cloud that a setting names: {@code public}, {@code usgovernment}, {@code china}, the names that Azure's
     * own tools give them ({@code AzureCloud}, {@code AzureUSGovernment}, {@code AzureChinaCloud}), or a URL.
     *
     * @throws ProblemsException if it is none of them
     */
    public static Cloud named(String text) {
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return at(URI.create(text));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "public", "azurecloud", "azurepubliccloud" -> PUBLIC;
            case "usgovernment", "azureusgovernment" -> US_GOVERNMENT;
            case "china", "azurechinacloud" -> CHINA;
            default -> {
                var question = Nearest.question(text, List.of(PUBLIC.name, US_GOVERNMENT.name, CHINA.name));
                throw new ProblemsException(Problem.of(
                        "unknown cloud '" + text + "'",
                        "",
                        question.isEmpty() ? "use public, usgovernment, china or a URL" : question));
            }
        };
    }
}
