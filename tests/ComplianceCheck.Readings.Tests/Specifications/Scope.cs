namespace ComplianceCheck.Readings.Tests.Specifications;

/// <summary>What holds under a heading: the text around examples and the values of its gaps. The headings below go on with it.</summary>
internal sealed class Scope(Scope? parent, int level, string heading)
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private Frame? frame;

    public int Level => level;

    public string Heading => heading;

    public Scope? Parent => parent;

    public Frame Frame
    {
        get => frame ?? parent?.Frame ?? Frame.Bare;
        set => frame = value;
    }

    public void Set(string name, string value) => settings[name] = value;

    /// <summary>The settings that hold here, inner ones over outer ones.</summary>
    public Dictionary<string, string> Settings()
    {
        var all = parent?.Settings() ?? new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return all;
    }
}
