using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Fuzz;

/// <summary>What a run of the program printed.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record ProgramOutput(int Exit, byte[] Out, byte[] Errors)
{
    /// <summary>Runs the program in this process, as its own Main does.</summary>
    public static ProgramOutput Of(Scene scene)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var exit = Cli.Program.Run(scene.Arguments, new Terminal { In = Stream.Null, Out = output, Error = errors, Variable = _ => null });
        return new ProgramOutput(exit, output.ToArray(), errors.ToArray());
    }
}
