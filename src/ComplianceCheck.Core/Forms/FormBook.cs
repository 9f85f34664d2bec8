using System.Collections.Concurrent;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Forms;

/// <summary>The tables of the law, from <c>rules/forms/*.yaml</c>. Immutable; one book serves any number of threads.</summary>
public sealed class FormBook
{
    private readonly ConcurrentDictionary<Type, object> parts = new();
    private readonly YamlFile[] files;
    private readonly Dictionary<string, Form> byKind;

    private FormBook(YamlFile[] files)
    {
        this.files = files;
        var mistakes = new List<YamlMistake>();
        var families = new List<FormFamily>();
        byKind = new(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var found = new MistakeList(new YamlSource(file));
            var family = YamlTree.Read(file.Text, found) is { } root ? FormReader.Read(new MappingReader(root, found), NameOf(file), byKind.Keys) : null;
            if (family is not null && found.All.Count == 0)
            {
                families.Add(family);
                foreach (var form in family.Forms)
                {
                    byKind.Add(form.Kind, form);
                }
            }

            mistakes.AddRange(found.All);
        }

        (Families, Mistakes) = (families, mistakes);
    }

    /// <summary>The forms inside the program.</summary>
    public static FormBook BuiltIn { get; } = Load(EmbeddedRules.Files("forms/").Select(f => new YamlFile($"forms/{f.Key}.yaml", f.Value)));

    /// <summary>Everything that is wrong in the files; a file with a mistake is left out.</summary>
    public IReadOnlyList<YamlMistake> Mistakes { get; }

    /// <summary>Kinds of all forms, in the order of the files.</summary>
    public IReadOnlyList<string> Kinds => [.. Families.SelectMany(f => f.Forms).Select(f => f.Kind)];

    /// <summary>The families, in the order of the files.</summary>
    internal IReadOnlyList<FormFamily> Families { get; }

    /// <summary>Reads forms, a family a file.</summary>
    public static FormBook Load(IEnumerable<YamlFile> files) => new([.. files]);

    /// <summary>These forms and those of more files; a file of the same name takes the place of the one that was there.</summary>
    public FormBook With(IReadOnlyList<YamlFile> more) =>
        new([.. files.Select(f => more.FirstOrDefault(m => NameOf(m) == NameOf(f)) ?? f), .. more.Where(m => !Array.Exists(files, f => NameOf(f) == NameOf(m)))]);

    /// <summary>The form of a kind; null where there is none.</summary>
    internal Form? Find(string kind) => byKind.GetValueOrDefault(kind);

    /// <summary>Something made of the forms once and kept.</summary>
    internal T Part<T>(Func<FormBook, T> make)
        where T : class => (T)parts.GetOrAdd(typeof(T), static (_, s) => s.make(s.book), (make, book: this));

    private static string NameOf(YamlFile file) => Path.GetFileNameWithoutExtension(file.Name);
}
