namespace ComplianceCheck.Language.WordFiles;

/// <summary>The report that examples of packs are put into (<c>rules/lexicon/example-report.yaml</c>).</summary>
internal sealed class ExampleWords : IWordFile<ExampleWords>
{
    private ExampleWords(WordReader file)
    {
        Title = file.Text("title");
        Narrative = file.Text("narrative");
        First = file.Text("first");
        var bodies = file.Inner("bodies");
        (Department, Government, Township) = (bodies.Text("department"), bodies.Text("government"), bodies.Text("township"));
        bodies.RefuseUnknownKeys();
        Headings = file.Inner("headings").TextsOfRoles().ToDictionary(h => h.Role, h => h.Text, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public static string FileName => "example-report";

    /// <summary>The title, with <c>{agency}</c> and <c>{year}</c> in it.</summary>
    public string Title { get; }

    /// <summary>A sentence with <c>{year}</c> in it.</summary>
    public string Narrative { get; }

    /// <summary>What stands before the heading of the only section.</summary>
    public string First { get; }

    /// <summary>The name of a department.</summary>
    public string Department { get; }

    /// <summary>The name of a government.</summary>
    public string Government { get; }

    /// <summary>The name of a township.</summary>
    public string Township { get; }

    /// <summary>Headings by role.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; }

    /// <inheritdoc/>
    public static ExampleWords Read(WordReader file) => new(file);
}
