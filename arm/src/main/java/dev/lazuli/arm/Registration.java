package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.NullValue;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/** Registers a resource provider in a subscription that has not used it yet, as Azure's own tools do. */
final class Registration {
    private static final ApiVersion VERSION = ApiVersion.parse("2021-04-01");
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final int POLLS = 120;

    private final ArmClient client;
    private final Pace pace;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    Registration(ArmClient client, Pace pace) {
        this.client = client;
        this.pace = pace;
    }

    /**
     * Registers the provider where an answer says that this is what is missing.
     *
     * @return whether to send the request once more
     */
    boolean mends(Answer answer, String path) throws InterruptedException {
        var error = ArmError.of(answer).withCode("MissingSubscriptionRegistration");
        var id = ResourceId.matches(path) ? Optional.of(ResourceId.parse(path)) : Optional.<ResourceId>empty();
        var subscription = id.flatMap(ResourceId::subscriptionId);
        if (error.isEmpty() || subscription.isEmpty()) {
            return false;
        }
        var named = Pattern.compile("namespace '([\\w.]+)'").matcher(error.get().message());
        var namespace = named.find()
                ? named.group(1)
                : id.flatMap(ResourceId::type).orElseThrow().namespace();
        register("/subscriptions/" + subscription.get() + "/providers/" + namespace);
        return true;
    }

    private void register(String provider) throws InterruptedException {
        var lock = locks.computeIfAbsent(provider.toLowerCase(Locale.ROOT), key -> new ReentrantLock());
        lock.lockInterruptibly();
        try {
            if (registered(provider)) {
                return;
            }
            client.post(provider + "/register", VERSION, new NullValue(), Optional.empty());
            for (var i = 0; i < POLLS; i++) {
                if (registered(provider)) {
                    return;
                }
                pace.sleep(INTERVAL);
            }
            throw new ArmException(
                    Problem.of("the resource provider is still not registered", provider, "apply again later"), 0, "");
        } finally {
            lock.unlock();
        }
    }

    private boolean registered(String provider) throws InterruptedException {
        return client.get(provider, VERSION)
                .flatMap(state -> state.text("registrationState"))
                .filter("Registered"::equalsIgnoreCase)
                .isPresent();
    }
}
