package dev.lazuli.catalog;

import dev.lazuli.catalog.Finding.Kind;
import dev.lazuli.catalog.Findings.Place;

/** Checks a resource's name against Azure's rule for its type. */
final class NameCheck {
    private final Patterns patterns;
    private final Findings findings;

    NameCheck(Patterns patterns, Findings findings) {
        this.patterns = patterns;
        this.findings = findings;
    }

    void check(CatalogType type, String name) {
        var rule = type.nameRule();
        var named = "name " + Findings.quote(name);
        if (type.fixedName().isPresent()) {
            if (!type.fixedName().get().equalsIgnoreCase(name)) {
                add(
                        named + " is not the one that a " + type.name() + " has",
                        "name it '" + type.fixedName().get() + "'");
            }
            return;
        }
        if (!rule.values().isEmpty() && rule.values().stream().noneMatch(name::equalsIgnoreCase)) {
            add(named + " is none that a " + type.name() + " can have", TextCheck.remedy(name, rule.values()));
        }
        if (rule.minLength().isPresent() && name.length() < rule.minLength().getAsInt()) {
            add(
                    named + " has " + name.length() + " characters",
                    "a " + type.name() + " has a name of at least "
                            + rule.minLength().getAsInt());
        }
        if (rule.maxLength().isPresent() && name.length() > rule.maxLength().getAsInt()) {
            add(
                    named + " has " + name.length() + " characters",
                    "a " + type.name() + " has a name of at most "
                            + rule.maxLength().getAsInt());
        }
        rule.pattern()
                .filter(pattern -> !patterns.matches(pattern, name))
                .ifPresent(pattern -> add(named + " does not match " + pattern, ""));
    }

    private void add(String what, String remedy) {
        findings.add(Place.ROOT, Kind.NAME, what, remedy);
    }
}
