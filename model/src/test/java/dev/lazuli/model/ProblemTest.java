package dev.lazuli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void readsAsALineForAPerson() {
        var problem = Problem.of("unknown property 'nam'", "sku", "did you mean 'name'?");
        assertThat(problem).hasToString("sku: unknown property 'nam' (did you mean 'name'?)");
        assertThat(problem.at(new SourceLocation("Infra.java", 7)))
                .hasToString("Infra.java:7: sku: unknown property 'nam' (did you mean 'name'?)");
        assertThat(Problem.of("no sign-in", "", "").at(new SourceLocation("lazuli.toml", 0)))
                .hasToString("lazuli.toml: no sign-in");
    }

    @Test
    void anExceptionCarriesAllProblems() {
        var problems = List.of(Problem.of("a", "", ""), Problem.of("b", "", ""));
        assertThat(new ProblemsException(problems)).hasMessage("a\nb");
        assertThat(new ProblemsException(problems).problems()).isEqualTo(problems);
        assertThatThrownBy(() -> new ProblemsException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
