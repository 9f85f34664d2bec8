using System.Buffers;
using System.Security.Cryptography;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Opens inputs and reads their facts. Whatever is wrong with one of them is said of that one and stops none of the others.</summary>
internal sealed class ReportOpener(Terminal terminal, Voice voice, Timings timings)
{
    private Begun? begun;

    /// <summary>Begins to open the first of the inputs: reading needs no packs, so it goes on while they are loaded.</summary>
    public void Begin(IEnumerable<Input> inputs, ReadingOptions options, ReadingLimits limits)
    {
        // Standard input can be read only once, and whether these options hold is not known yet.
        if (inputs.FirstOrDefault() is { File: not null } first)
        {
            begun = new Begun(first, options, limits, Task.Run(() => Read(first, options, limits)));
        }
    }

    /// <summary>Opens an input.</summary>
    public OpenedReport Open(Input input, ReadingOptions options, ReadingLimits limits) =>
        begun is { } early && (early.Input, early.Options, early.Limits) == (input, options, limits) && Interlocked.Exchange(ref begun, null) is not null
            ? early.Reading.GetAwaiter().GetResult()
            : Read(input, options, limits);

    private OpenedReport Read(Input input, ReadingOptions options, ReadingLimits limits)
    {
        if (input.Error is not null)
        {
            return new OpenedReport(input.Path, null, null, "", input.Error);
        }

        MemoryStream bytes;
        try
        {
            using var measured = timings.Measure(Phase.Open);
            bytes = Bytes(input, limits);
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
                sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
                bytes.Position = 0;
                document = DocumentReader.Read(bytes, Path.GetFileName(input.Path), limits);
            }

            using (timings.Measure(Phase.Read))
            {
                return new OpenedReport(input.Path, document, ReportReader.Read(document, options.Lexicon, options), sha256, null);
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

    /// <summary>The bytes, and one more than the limit at most, so that the reader sees that there are too many.</summary>
    private MemoryStream Bytes(Input input, ReadingLimits limits)
    {
        using var source = input.File is null ? null : new FileStream(input.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var stream = source ?? terminal.In;
        var room = limits.FileBytes + 1;
        var bytes = new MemoryStream((int)Math.Min(source is { CanSeek: true } ? source.Length : 0, room));
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            for (var read = stream.Read(buffer); read > 0 && room > 0; read = stream.Read(buffer))
            {
                bytes.Write(buffer, 0, (int)Math.Min(read, room));
                room -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        bytes.Position = 0;
        return bytes;
    }

    private sealed record Begun(Input Input, ReadingOptions Options, ReadingLimits Limits, Task<OpenedReport> Reading);

    private static OpenedReport Fail(Input input, string code, LocalizedText message) =>
        new(input.Path, null, null, "", new InputError(input.Path, code, message));
}
