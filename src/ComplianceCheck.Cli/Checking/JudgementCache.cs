using System.Globalization;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Hashing;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Checking;

/// <summary>
/// Takes judgements from earlier runs where everything is the same: the build of the program, the packs, the options and the file.
/// What is shown, waived and fails is decided afterwards, so that is no part of it.
/// </summary>
internal sealed class JudgementCache(CacheFolder folder)
{
    /// <summary>Judges an input, or takes the judgement of an earlier run.</summary>
    /// <param name="task">The input and how to check it.</param>
    /// <param name="judge">Judges what is not there.</param>
    /// <param name="error">Why it could not be judged; null where it could.</param>
    public CheckedReport? Judge(CheckTask task, ReportJudge judge, out InputError? error)
    {
        error = null;
        if (DigestOf(task.Input, task.Settings.Limits) is not { } before)
        {
            return judge.Judge(task, out error);
        }

        var key = Key(task, judge, before);
        if (folder.Read(key) is { } bytes && CacheEntry.Read(bytes, key) is { } kept)
        {
            return Restored(kept, task, before);
        }

        // The file may have changed since it was hashed; what is kept goes under what was really read.
        var judged = judge.Judge(task, out error);
        if (judged is not null && judged.Result.Count(Outcome.Crashed) == 0)
        {
            Keep(judged, Key(task, judge, judged.Read.Sha256));
        }

        return judged;
    }

    /// <summary>Keeps the folder from growing without end.</summary>
    public void Sweep() => folder.Sweep();

    /// <summary>The requirements are chosen again: by what was kept of the report, they come out the same.</summary>
    private static CheckedReport Restored(CacheEntry kept, CheckTask task, string sha256)
    {
        var document = new ReportDocument(task.Input.Path, SourceFormat.PlainText, [], []);
        var report = new ReadReport(task.Input.Path, document, kept.Facts, Regime: null) { Sha256 = sha256 };
        return ReportJudge.Judged(report, kept.Result, task.Settings.Book.For(kept.Facts, task.Settings.Choosing));
    }

    private void Keep(CheckedReport judged, string key)
    {
        // Whether a text has nothing of a report is seen by more than is kept.
        if (!judged.IsNothingOfAReport() && CacheEntry.Of(key, judged.Read.Facts, judged.Result).Bytes() is { } bytes)
        {
            folder.Write(key, bytes);
        }
    }

    /// <summary>Null where there is no file to read, or none that can be read; opening it says why.</summary>
    private static string? DigestOf(Input input, ReadingLimits limits)
    {
        try
        {
            var bytes = input.File is { } file ? PlainFile.Bytes(file, limits.FileBytes) : null;
            return bytes is null || bytes.Length > limits.FileBytes ? null : Convert.ToHexStringLower(Sha256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            return null;
        }
    }

    private static string Key(CheckTask task, ReportJudge judge, string sha256)
    {
        var choosing = task.Settings.Choosing;
        return CacheFolder.KeyOf(
        [
            Product.Build,
            judge.Engine.Name,
            judge.Engine.GetType().Module.ModuleVersionId.ToString(),
            task.Settings.Book.Digest,
            task.Settings.Reading.Lexicon.Digest,
            choosing.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            task.Settings.Limits.ToString(),
            choosing.Regime ?? "",
            choosing.Kind ?? "",
            choosing.Place ?? "",
            string.Join(',', choosing.Select),
            string.Join(',', choosing.Ignore),
            string.Join(',', choosing.Severities.Select(s => s.Pattern + "=" + SeverityOption.NameOf(s.Severity))),
            judge.LastYear?.Sha256 ?? "",
            judge.LastYear?.Path ?? "",
            Path.GetFileName(task.Input.Path),
            sha256,
        ]);
    }
}
