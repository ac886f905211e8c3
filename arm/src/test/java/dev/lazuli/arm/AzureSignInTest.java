package dev.lazuli.arm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.identity.CredentialUnavailableException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

final class AzureSignInTest {
    private Instant now = Instant.parse("2030-01-01T00:00:00Z");
    private final List<TokenRequestContext> asked = new ArrayList<>();

    private AzureSignIn signIn(Cloud cloud, Function<TokenRequestContext, AccessToken> answer) {
        var credential = new TokenCredential() {
            @Override
            public Mono<AccessToken> getToken(TokenRequestContext request) {
                throw new AssertionError("not called");
            }

            @Override
            public AccessToken getTokenSync(TokenRequestContext request) {
                asked.add(request);
                return answer.apply(request);
            }
        };
        return AzureSignIn.of(cloud, credential, () -> now);
    }

    private AccessToken hour() {
        return new AccessToken("t" + asked.size(), now.plusSeconds(3600).atOffset(ZoneOffset.UTC));
    }

    @Test
    void aTokenIsKeptUntilShortlyBeforeItEnds() throws Exception {
        var signIn = signIn(Cloud.CHINA, request -> hour());

        assertThat(signIn.token()).isEqualTo("t1");
        now = now.plusSeconds(3200);
        assertThat(signIn.token()).isEqualTo("t1");
        now = now.plusSeconds(200);
        assertThat(signIn.token()).isEqualTo("t2");
        assertThat(asked.getFirst().getScopes()).containsExactly("https://management.chinacloudapi.cn/.default");
    }

    @Test
    void claimsAreAskedFor() throws Exception {
        var signIn = signIn(Cloud.PUBLIC, request -> hour());

        assertThat(signIn.renewed(Optional.of("{}"))).isEqualTo("t1");
        assertThat(asked.getFirst().getClaims()).isEqualTo("{}");
    }

    @Test
    void nobodySignedInSaysWhatToDo() {
        var signIn = signIn(Cloud.PUBLIC, request -> {
            throw new CredentialUnavailableException("a long story");
        });

        assertThatThrownBy(signIn::token)
                .hasMessageContaining("nobody is signed in to Azure")
                .hasMessageContaining("az login")
                .hasMessageContaining("AZURE_CLIENT_ID");
    }

    @Test
    void aRefusedSignInSaysWhyWithoutSecrets() {
        var signIn = signIn(Cloud.PUBLIC, request -> {
            throw new ClientAuthenticationException("AADSTS7000215: wrong\nclient_secret=hush", null);
        });

        assertThatThrownBy(signIn::token)
                .hasMessageContaining("AADSTS7000215: wrong client_secret=***")
                .hasMessageNotContaining("hush");
    }

    @Test
    void tokensAreNotSentUnencryptedOverTheNetwork() {
        var remote = Cloud.at(URI.create("http://azure.example:8080/x"));

        assertThatThrownBy(() -> AzureSignIn.of(remote)).hasMessageContaining("not encrypted");
        assertThat(AzureSignIn.of(Cloud.at(URI.create("http://127.0.0.1:8080"))))
                .isNotNull();
    }
}
