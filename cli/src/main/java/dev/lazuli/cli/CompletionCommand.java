package dev.lazuli.cli;

import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli completion bash|zsh}: prints a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Print a script that completes commands and options in a shell.",
                        "For bash, add to ~/.bashrc: source <(lazuli completion bash)",
                        "For zsh, add to ~/.zshrc: source <(lazuli completion zsh)");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel("SHELL")
                .type(String.class)
                .completionCandidates(SHELLS)
                .description("bash or zsh.")
                .build());
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        String shell = arguments.matchedPositionalValue(0, "");
        if (!SHELLS.contains(shell)) {
            var question = Nearest.question(shell, SHELLS);
            throw new UsageException(Problem.of(
                    "no completion for shell '" + shell + "'", "", question.isEmpty() ? "use bash or zsh" : question));
        }
        if (shell.equals("zsh")) {
            console.print("autoload -U +X compinit && compinit");
        }
        console.print(AutoComplete.bash("lazuli", new CommandLine(Commands.tree(""))));
        return ExitCode.OK;
    }
}
