package dev.lazuli.emulator;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code $filter} of a list: comparisons with {@code and} and {@code or}, such as {@code tagName eq 'a' and tagValue
 * eq 'b'}, {@code substringof('web', name)} and {@code resourceType eq 'Microsoft.Compute/disks'}.
 *
 * @param alternatives what {@code or} joins, each a list of what {@code and} joins; none lets everything pass
 */
record Filter(List<List<Term>> alternatives) {
    /** A comparison: a field, an operator and a text. */
    record Term(String field, String operator, String text) {}

    private static final int MOST_ALTERNATIVES = 1000;

    static final Filter ALL = new Filter(List.of());

    /**
     * Reads a filter.
     *
     * @throws ArmError if it is none
     */
    static Filter of(Optional<String> text) {
        var filter = text.map(String::strip).orElse("");
        return filter.isEmpty() ? ALL : new Reader(filter).filter();
    }

    /** Returns the only type that passes, empty where the filter does not say. */
    Optional<String> type() {
        return alternatives.size() == 1
                ? alternatives.getFirst().stream()
                        .filter(term -> term.field.equals("resourcetype") && term.operator.equals("eq"))
                        .map(Term::text)
                        .findFirst()
                : Optional.empty();
    }

    boolean passes(ResourceId id, String type, ObjectValue body) {
        return alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(terms -> terms.stream().allMatch(term -> holds(term, terms, id, type, body)));
    }

    private static boolean holds(Term term, List<Term> terms, ResourceId id, String type, ObjectValue body) {
        return switch (term.field) {
            case "tagname" -> tags(body).members().keySet().stream().anyMatch(tag -> compare(term, tag));
            case "tagvalue" -> tagged(term, terms, tags(body));
            case "resourcetype" -> compare(term, type);
            case "resourcegroup" -> compare(term, id.resourceGroupName().orElse(""));
            case "name" -> compare(term, id.name());
            case "id" -> compare(term, id.text());
            default -> compare(term, body.text(term.field).orElse(""));
        };
    }

    /** A tag's value is that of the tag that the same filter names, or of any. */
    private static boolean tagged(Term term, List<Term> terms, ObjectValue tags) {
        var name = terms.stream().filter(other -> other.field.equals("tagname")).findFirst();
        return tags.members().entrySet().stream()
                .filter(tag -> name.isEmpty() || compare(name.get(), tag.getKey()))
                .anyMatch(tag -> compare(term, tag.getValue().asText().orElse("")));
    }

    private static ObjectValue tags(ObjectValue body) {
        return body.object("tags").orElse(ObjectValue.EMPTY);
    }

    private static boolean compare(Term term, String actual) {
        var value = actual.toLowerCase(Locale.ROOT);
        var wanted = term.text.toLowerCase(Locale.ROOT);
        return switch (term.operator) {
            case "eq" -> value.equals(wanted);
            case "ne" -> !value.equals(wanted);
            case "startswith" -> value.startsWith(wanted);
            default -> value.contains(wanted);
        };
    }

    /** Reads words, quoted texts and signs. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Filter filter() {
            var alternatives = either();
            if (!next().isEmpty()) {
                throw wrong();
            }
            return new Filter(alternatives);
        }

        private List<List<Term>> either() {
            var alternatives = new ArrayList<>(all());
            while (took("or")) {
                alternatives.addAll(all());
            }
            return alternatives;
        }

        /** What {@code and} joins, with the alternatives of each part multiplied out. */
        private List<List<Term>> all() {
            var alternatives = part();
            while (took("and")) {
                var joined = new ArrayList<List<Term>>();
                for (var right : part()) {
                    for (var left : alternatives) {
                        var terms = new ArrayList<>(left);
                        terms.addAll(right);
                        joined.add(terms);
                    }
                }
                if (joined.size() > MOST_ALTERNATIVES) {
                    throw wrong();
                }
                alternatives = joined;
            }
            return alternatives;
        }

        private List<List<Term>> part() {
            if (took("(")) {
                var inner = either();
                expect(")");
                return inner;
            }
            return List.of(List.of(term()));
        }

        private boolean took(String word) {
            var before = at;
            if (next().equalsIgnoreCase(word)) {
                return true;
            }
            at = before;
            return false;
        }

        private Term term() {
            var first = next();
            var word = first.toLowerCase(Locale.ROOT);
            if (word.equals("substringof") || word.equals("startswith")) {
                expect("(");
                var one = next();
                expect(",");
                var other = next();
                expect(")");
                return one.startsWith("'")
                        ? new Term(field(other), word, quoted(one))
                        : new Term(field(one), word, quoted(other));
            }
            var operator = next().toLowerCase(Locale.ROOT);
            if (!operator.equals("eq") && !operator.equals("ne")) {
                throw wrong();
            }
            return new Term(field(first), operator, quoted(next()));
        }

        private String field(String word) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                throw wrong();
            }
            return word.toLowerCase(Locale.ROOT);
        }

        private String quoted(String token) {
            if (!token.startsWith("'")) {
                throw wrong();
            }
            return token.substring(1);
        }

        private void expect(String sign) {
            if (!next().equals(sign)) {
                throw wrong();
            }
        }

        /** Returns the next word or sign, or a quoted text with its opening quote; empty at the end. */
        private String next() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return "";
            }
            return text.charAt(at) == '\'' ? literal() : word();
        }

        private String word() {
            var start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "./_-".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (at == start) {
                at++;
            }
            return text.substring(start, at);
        }

        private String literal() {
            var literal = new StringBuilder("'");
            for (at++; at < text.length(); at++) {
                if (text.charAt(at) == '\'') {
                    if (at + 1 == text.length() || text.charAt(at + 1) != '\'') {
                        at++;
                        return literal.toString();
                    }
                    at++;
                }
                literal.append(text.charAt(at));
            }
            throw wrong();
        }

        private ArmError wrong() {
            return new ArmError(
                    400, "InvalidFilterInQueryString", "Invalid $filter '" + text + "' specified in the query string.");
        }
    }
}
