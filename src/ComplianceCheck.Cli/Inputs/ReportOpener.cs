using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Hashing;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Opens inputs and reads their facts. Whatever is wrong with one of them is said of that one and stops none of the others.</summary>
internal sealed class ReportOpener(Terminal terminal, Voice voice, Timings timings)
{
    /// <summary>Opens an input.</summary>
    /// <returns>The report, without its regime, or why it could not be read.</returns>
    public (ReadReport? Report, InputError? Error) Open(Input input, ReadingOptions options, ReadingLimits limits)
    {
        if (input.Error is not null)
        {
            return (null, input.Error);
        }

        MemoryStream bytes;
        try
        {
            using var measured = timings.Measure(Phase.Open);
            bytes = input.Content ?? (input.File is { } file ? PlainFile.Bytes(file, limits.FileBytes) : PlainFile.Bytes(terminal.In, limits.FileBytes));
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is { } known)
        {
            return Fail(input, known.Code, voice.Both(known.Message));
        }

        try
        {
            ReportDocument document;
            string sha256;
            using (timings.Measure(Phase.Open))
            {
                sha256 = Convert.ToHexStringLower(Sha256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
                bytes.Position = 0;
                document = DocumentReader.Read(bytes, Path.GetFileName(input.Path), limits);
            }

            using (timings.Measure(Phase.Read))
            {
                return (new ReadReport(input.Path, document, ReportReader.Read(document, options.Lexicon, options), Regime: null) { Sha256 = sha256 }, null);
            }
        }
        catch (DocumentException refused)
        {
            return Fail(input, refused.Code, refused.Sentence);
        }
        catch (Exception defect) when (defect is not OperationCanceledException)
        {
            return Fail(input, "reader-crashed", voice.Both("input.reader-crashed", ("defect", defect.GetType().Name)));
        }
    }

    private static (ReadReport? Report, InputError? Error) Fail(Input input, string code, LocalizedText message) =>
        (null, new InputError(input.Path, code, message));
}
