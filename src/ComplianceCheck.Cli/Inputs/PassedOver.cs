using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Collects what was found and is not checked, so that nothing that might be a report goes unchecked without a word.</summary>
internal sealed class PassedOver
{
    private const int MostNamed = 10;

    private readonly List<PassedOverFile> files = [];

    /// <summary>The files that have names to tell.</summary>
    public IReadOnlyList<PassedOverFile> Files => files;

    /// <summary>Number of hidden files and folders and of lock files.</summary>
    public int Hidden { get; private set; }

    public void Add(string path, PassReason reason) => files.Add(new PassedOverFile(path, reason));

    public void AddHidden() => Hidden++;

    /// <summary>Says what was passed over: a line each reason, with the first names. What has not changed is what the user asked to leave out, so nothing is said of it.</summary>
    /// <param name="voice">Says it.</param>
    /// <param name="done">Number of inputs that were dealt with.</param>
    public void Tell(Voice voice, int done)
    {
        var told = files.Where(f => f.Reason != PassReason.Unchanged).ToLookup(f => f.Reason);
        if (told.Count == 0)
        {
            if (Hidden > 0)
            {
                voice.Explain(0, voice.Fill("passed.hidden", ("count", Voice.Number(Hidden))));
            }

            return;
        }

        voice.Explain(0, voice.Fill(
            "passed.files", ("found", Voice.Number(done + files.Count)), ("done", Voice.Number(done)), ("passed", Voice.Number(files.Count))));
        foreach (var group in told.OrderBy(g => g.Key))
        {
            var all = group.Select(f => f.Path).ToArray();
            var named = string.Join(voice.Say("passed.comma"), all.Take(MostNamed).Select(VisibleText.Of)) + (all.Length > MostNamed ? " …" : "");
            voice.Explain(2, voice.Fill("passed.reason", ("reason", Why(voice, group.Key)), ("count", Voice.Number(all.Length)), ("paths", named)));
        }

        if (Hidden > 0)
        {
            voice.Explain(2, voice.Fill("passed.hidden", ("count", Voice.Number(Hidden))));
        }
    }

    /// <summary>A reason in words.</summary>
    public static string Why(Voice voice, PassReason reason) => voice.Say(reason switch
    {
        PassReason.OtherFormat => "passed.other-format",
        PassReason.NoReport => "passed.no-report",
        PassReason.FormerResult => "passed.former-result",
        PassReason.Excluded => "passed.excluded",
        PassReason.Unchanged => "passed.unchanged",
        _ => "passed.is-hidden",
    });
}
