using System.CommandLine;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>Something that the program does. One verb is one file in <c>Verbs</c> and one line in <c>Program</c>.</summary>
internal interface IVerb
{
    /// <summary>Its words, such as <c>rules list</c>.</summary>
    string Name { get; }

    /// <summary>Its arguments and options.</summary>
    Command Command { get; }

    /// <summary>Examples for the help page, one a line.</summary>
    string Examples { get; }

    /// <summary>Its exit codes, each with the key of what it means.</summary>
    IReadOnlyList<(int Code, string Meaning)> ExitCodes => [(ExitCode.Clean, "help.exit.done"), (ExitCode.Failure, "help.exit.failed")];

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    int Run(ParseResult line, CancellationToken cancellation);
}
