package dev.lazuli.arm;

import static java.util.Objects.requireNonNull;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.identity.CredentialUnavailableException;
import com.azure.identity.DefaultAzureCredentialBuilder;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signs in to Azure as Azure's own tools do, with azure-identity's default chain: environment variables, workload and
 * managed identities, and whoever is signed in to the Azure CLI, Azure PowerShell or the Azure Developer CLI. {@code
 * AZURE_TOKEN_CREDENTIALS} narrows the chain, as azure-identity documents.
 *
 * <p>The library is loaded with the first token, not before.
 */
public final class AzureSignIn implements TokenSource {
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Set<String> AUTHORITIES =
            Set.of("login.microsoftonline.com", "login.microsoftonline.us", "login.chinacloudapi.cn");
    private static final int LONGEST_REASON = 600;

    private final Cloud cloud;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable TokenCredential credential;
    private @Nullable AccessToken token;

    private AzureSignIn(Cloud cloud, @Nullable TokenCredential credential, InstantSource clock) {
        this.cloud = requireNonNull(cloud, "cloud is null");
        this.credential = credential;
        this.clock = clock;
        if (!"https".equalsIgnoreCase(cloud.endpoint().getScheme()) && !local(cloud)) {
            throw new ProblemsException(Problem.of(
                    "a token for Azure is not sent to '" + cloud.endpoint() + "', which is not encrypted",
                    "",
                    "use an https:// endpoint"));
        }
    }

    /**
     * Returns the sign-in of a cloud; nothing is loaded or asked yet.
     *
     * @throws ProblemsException if the cloud's endpoint is reached over the network without encryption
     */
    public static AzureSignIn of(Cloud cloud) {
        return new AzureSignIn(cloud, null, InstantSource.system());
    }

    static AzureSignIn of(Cloud cloud, TokenCredential credential, InstantSource clock) {
        return new AzureSignIn(cloud, credential, clock);
    }

    private static boolean local(Cloud cloud) {
        return Set.of("localhost", "127.0.0.1", "[::1]")
                .contains(cloud.endpoint().getHost().toLowerCase(Locale.ROOT));
    }

    @Override
    public String token() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var kept = token;
            var late = clock.instant().plus(EARLY).atOffset(ZoneOffset.UTC);
            return kept != null && kept.getExpiresAt().isAfter(late) ? kept.getToken() : ask(Optional.empty());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String renewed(Optional<String> claims) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            return ask(claims);
        } finally {
            lock.unlock();
        }
    }

    private String ask(Optional<String> claims) throws InterruptedException {
        var request = new TokenRequestContext().addScopes(cloud.audience().replaceAll("/+$", "") + "/.default");
        claims.ifPresent(demand -> request.setClaims(demand).setCaeEnabled(true));
        try {
            var fresh = credential().getTokenSync(request);
            if (fresh == null) {
                throw refused("no token was given", Refusals.SIGN_IN);
            }
            token = fresh;
            return fresh.getToken();
        } catch (CredentialUnavailableException e) {
            throw refused("nobody is signed in to Azure", Refusals.SIGN_IN);
        } catch (ClientAuthenticationException e) {
            throw refused("Azure refused the sign-in: " + reason(e), "mend the credentials, or " + Refusals.SIGN_IN);
        } catch (RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while signing in");
            }
            throw refused("signing in at " + cloud.authority() + " failed: " + reason(e), Refusals.SIGN_IN);
        }
    }

    private TokenCredential credential() {
        var known = credential;
        if (known == null) {
            known = chain();
            credential = known;
        }
        return known;
    }

    private TokenCredential chain() {
        var builder = new DefaultAzureCredentialBuilder()
                .authorityHost(cloud.authority().toString());
        var host = cloud.authority().getHost();
        return host == null || AUTHORITIES.contains(host.toLowerCase(Locale.ROOT))
                ? builder.build()
                : builder.disableInstanceDiscovery().build();
    }

    private static ProblemsException refused(String what, String remedy) {
        return new ProblemsException(Problem.of(what, "", remedy));
    }

    private static String reason(RuntimeException e) {
        var text = Pattern.compile("\\s+")
                .matcher(Redaction.plain(String.valueOf(e.getMessage())))
                .replaceAll(" ");
        return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "..." : text;
    }
}
