using System.Runtime.CompilerServices;
using System.Text;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Hashing;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Packs;

/// <summary>All packs together, checked against one another. Immutable; one book serves any number of threads.</summary>
public sealed class RuleBook
{
    private readonly PackContext context;
    private readonly IReadOnlyList<ReadPack> read;
    private readonly Dictionary<string, Requirement> byId;
    private readonly Lazy<string> digest;
    private readonly ConditionalWeakTable<Lexicon, Lexicon> words = [];
    private readonly Dictionary<string, string?> retired = new(StringComparer.Ordinal);

    private RuleBook(PackContext context, IReadOnlyList<ReadPack> read)
    {
        var mistakes = PackCrossCheck.Run(read);
        if (mistakes.Count > 0)
        {
            throw new PackException(mistakes);
        }

        this.context = context;
        this.read = read;
        Packs = [.. read.Select(r => r.Pack!)];
        Requirements = [.. Packs.SelectMany(p => p.Requirements).OrderBy(r => r.Id, StringComparer.Ordinal)];
        byId = Requirements.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var (id, successor) in Packs.SelectMany(p => p.Retired))
        {
            retired.TryAdd(id, successor);
        }

        digest = new(() => DigestOf(read.Select(r => r.Source.File)));
        Regimes = AllRegimes(context, Packs);
    }

    /// <summary>The packs, in the order given.</summary>
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>All requirements, sorted by id.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>All regimes, by first year; those whose pack is not loaded included.</summary>
    public IReadOnlyList<Regime> Regimes { get; }

    /// <summary>Identity of the packs: of their names and texts, in their order. 64 hexadecimal digits.</summary>
    public string Digest => digest.Value;

    /// <summary>The other kinds of annual reports that its packs declare.</summary>
    public IReadOnlyList<ReportKind> Kinds => [.. Packs.Select(p => p.Report).OfType<ReportKind>()];

    /// <summary>Whether its packs bring words of their own.</summary>
    public bool BringsWords => read.Any(r => r.Words.Overlays.Count > 0 || r.Pack?.Report is not null);

    /// <summary>The words to read reports by: those of a lexicon, and those that the packs bring.</summary>
    /// <param name="lexicon">The lexicon.</param>
    public Lexicon Words(Lexicon lexicon) => BringsWords ? words.GetValue(lexicon, Laid) : lexicon;

    private Lexicon Laid(Lexicon lexicon) =>
        lexicon.With([.. read.Where(r => r.Pack?.Report is null).SelectMany(r => r.Words.Overlays)])
            .With([.. read.Where(r => r.Pack?.Report is not null)
                .Select(r => new ReportKindWords(r.Pack!.Name, r.Pack.Title, lexicon.With([.. r.Pack.Report!.Words, .. r.Words.Overlays])))]);

    /// <summary>Compares places.</summary>
    internal RegionMatching Places => context.Places;

    /// <summary>Reads packs.</summary>
    /// <param name="files">The files.</param>
    /// <param name="lexicon">Where roles, topics and regimes are looked up.</param>
    /// <param name="kinds">The check kinds that they may use.</param>
    /// <param name="forms">The tables that they may name; null for those inside the program.</param>
    /// <exception cref="PackException">Something is wrong in them; it carries all mistakes.</exception>
    public static RuleBook Load(IEnumerable<YamlFile> files, Lexicon lexicon, IReadOnlyList<CheckKind> kinds, FormBook? forms = null)
    {
        var context = new PackContext(lexicon, forms ?? FormBook.BuiltIn, kinds);
        return new RuleBook(context, ReadAll(context, Parse(files)));
    }

    /// <summary>This book and more packs, checked together.</summary>
    /// <exception cref="PackException">Something is wrong in them; it carries all mistakes.</exception>
    public RuleBook With(IEnumerable<YamlFile> additional) => new(context, [.. read, .. ReadAll(context, Parse(additional))]);

    /// <summary>The requirement of an id, or the one that took the place of a retired id; null where there is none.</summary>
    public Requirement? Find(string id)
    {
        for (string? next = id; next is not null; next = retired.GetValueOrDefault(next))
        {
            if (byId.TryGetValue(next, out var need))
            {
                return need;
            }
        }

        return null;
    }

    /// <summary>The requirements of other packs that hold for a kind of report too.</summary>
    internal IEnumerable<(Pack Pack, Requirement Requirement)> TakenBy(ReportKind kind) =>
        from pack in Packs
        where pack.Report is null
        from need in pack.Requirements
        where kind.Takes.Contains(need.Id) || (kind.IsOfCalendarYear && pack.Layer == PackLayer.Common && need.Kind.Name.StartsWith("period-", StringComparison.Ordinal))
        select (pack, need);

    /// <summary>Checks options that name things, before any report is read.</summary>
    /// <exception cref="RuleOptionException">An id, a regime or a kind of report does not exist.</exception>
    public void Validate(RuleOptions options)
    {
        _ = new RuleSelection(this, options);
        if (options.Kind is { } kind && Kinds.All(k => k.Id != kind))
        {
            var known = Kinds.Select(k => k.Id).ToArray();
            throw new RuleOptionException(MessageCatalogue.Mistakes.Sentence("option-unknown-kind", kind, string.Join(", ", known)), Nearest.To(kind, known));
        }

        if (options.Regime is { } regime && Regimes.All(r => r.Id != regime))
        {
            var ids = Regimes.Select(r => r.Id).ToArray();
            throw new RuleOptionException(
                MessageCatalogue.Mistakes.Sentence("option-unknown-regime", regime, string.Join(", ", ids)), Nearest.To(regime, ids));
        }
    }

    /// <summary>Chooses the packs for a report and decides which of their requirements concern it.</summary>
    /// <exception cref="RuleOptionException">An id or a regime does not exist.</exception>
    public ApplicableRules For(ReportFacts facts, RuleOptions options)
    {
        Validate(options);
        return new RuleChoice(this, facts, options).Choose();
    }

    /// <summary>Decides which requirements on many reports concern a report among others.</summary>
    /// <param name="year">The report year.</param>
    /// <param name="body">What kind of body reports.</param>
    /// <param name="place">Province, prefecture, county of the body, as far as known.</param>
    /// <param name="options">What the caller says.</param>
    /// <exception cref="RuleOptionException">An id or a regime does not exist.</exception>
    internal ApplicableRules ForBatch(int year, AgencyKind body, IReadOnlyList<string> place, RuleOptions options) =>
        new RuleChoice(this, year, body, place, null, options, isBatch: true).Choose();

    /// <summary>Parses files side by side.</summary>
    private static Task<ParsedPack>[] Parse(IEnumerable<YamlFile> files) =>
        [.. files.Select(file => Task.Run(() => ParsedPack.Of(file)))];

    private static ReadPack[] ReadAll(PackContext context, Task<ParsedPack>[] parsing)
    {
        var reader = new PackReader(context);
        var reading = Array.ConvertAll(parsing, parsed => Task.Run(async () => reader.Read(await parsed.ConfigureAwait(false))));
        return Array.ConvertAll(reading, pack => pack.GetAwaiter().GetResult());
    }

    private static string DigestOf(IEnumerable<YamlFile> files)
    {
        using var whole = new MemoryStream();
        foreach (var part in files.SelectMany(f => (string[])[f.Name, f.Text]))
        {
            // The length keeps the end of one part apart from the beginning of the next.
            whole.Write(BitConverter.GetBytes(part.Length));
            whole.Write(Encoding.Unicode.GetBytes(part));
        }

        return Convert.ToHexStringLower(Sha256.HashData(whole.GetBuffer().AsSpan(0, (int)whole.Length)));
    }

    private static IReadOnlyList<Regime> AllRegimes(PackContext context, IReadOnlyList<Pack> packs)
    {
        var loaded = packs
            .Where(p => p.Layer == PackLayer.National)
            .Select(p => new Regime(p.Name, p.Applies.FirstYear, p.Applies.LastYear))
            .ToArray();
        return [.. loaded
            .Concat(context.Regimes.Where(r => loaded.All(l => l.Id != r.Id)))
            .OrderBy(r => r.FirstYear ?? int.MinValue)
            .ThenBy(r => r.Id, StringComparer.Ordinal)];
    }
}
