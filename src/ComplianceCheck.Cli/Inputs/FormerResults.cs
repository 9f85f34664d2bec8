using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Leaves out of what was found what earlier runs wrote there.</summary>
internal sealed class FormerResults(PassedOver passedOver)
{
    /// <summary>What is to be checked. A file that the user named is checked, whatever it holds.</summary>
    /// <param name="inputs">What was named and found.</param>
    /// <param name="outputs">Where this run writes, as paths without links; of these nothing is said.</param>
    public IReadOnlyList<Input> Without(IReadOnlyList<Input> inputs, IReadOnlyList<string> outputs)
    {
        var left = new List<Input>(inputs.Count);
        var real = new RealPath();
        foreach (var input in inputs)
        {
            var isOutput = outputs.Count > 0 && !input.IsNamed && input.File is { } file && real.From(file) is var found && outputs.Any(o => RealPath.IsSame(o, found));
            if (input.IsNamed || input.File is null || !(IsOne(input.File) || (isOutput && IsEmpty(input.File))))
            {
                left.Add(input);
            }
            else if (!isOutput)
            {
                passedOver.Add(input.Path, PassReason.FormerResult);
            }
        }

        return left;
    }

    /// <summary>Whether a file may be replaced without a loss: it is a result, or empty.</summary>
    public static bool MayBeReplaced(string file) => IsEmpty(file) || IsOne(file);

    private static bool IsEmpty(string file) => new FileInfo(RealPath.Of(file)) is { Exists: true, Length: 0 };

    private static bool IsOne(string file)
    {
        // A document of Word is an archive, and none of the results is.
        if (file.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            using var stream = PlainFile.Open(file);
            var head = new byte[FormerResult.HeadBytes];
            return FormerResult.Is(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            // Opening it as a report says why.
            return false;
        }
    }
}
