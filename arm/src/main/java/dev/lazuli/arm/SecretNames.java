package dev.lazuli.arm;

import java.util.List;
import java.util.Locale;

/** Names under which Azure's types take secrets, for what a specification does not mark as such. */
final class SecretNames {
    private static final List<String> ENDINGS = List.of(
            "password",
            "secret",
            "accesskey",
            "accountkey",
            "sharedkey",
            "primarykey",
            "secondarykey",
            "encryptionkey",
            "connectionstring",
            "sastoken",
            "passphrase");
    private static final List<String> WHOLE = List.of("customdata", "protectedsettings", "userdata", "secrets");

    private SecretNames() {}

    static boolean is(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return WHOLE.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
