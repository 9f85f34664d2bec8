using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Reading.Citations;
using ComplianceCheck.Reading.Counts;
using ComplianceCheck.Reading.Mentions;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Parts;
using ComplianceCheck.Reading.Period;
using ComplianceCheck.Reading.Regions;
using ComplianceCheck.Reading.Residue;
using ComplianceCheck.Reading.Sums;
using ComplianceCheck.Reading.Tables;
using ComplianceCheck.Reading.Title;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Reading;

/// <summary>Reads every file of a lexicon and says what is wrong.</summary>
public static class LexiconCheck
{
    private static readonly Dictionary<string, Func<Lexicon, IReadOnlyList<YamlMistake>>> Files = new(StringComparer.Ordinal)
    {
        [AgencyKindWords.FileName] = l => l.MistakesIn<AgencyKindWords>(),
        [AgencyMentionWords.FileName] = l => l.MistakesIn<AgencyMentionWords>(),
        [BodyEndings.FileName] = l => l.MistakesIn<BodyEndings>(),
        [CellWords.FileName] = l => l.MistakesIn<CellWords>(),
        [CharacterFolding.FileName] = l => l.MistakesIn<CharacterFolding>(),
        [CitationWords.FileName] = l => l.MistakesIn<CitationWords>(),
        [CountedNounWords.FileName] = l => l.MistakesIn<CountedNounWords>(),
        [CountWords.FileName] = l => l.MistakesIn<CountWords>(),
        [DateWords.FileName] = l => l.MistakesIn<DateWords>(),
        [ExampleWords.FileName] = l => l.MistakesIn<ExampleWords>(),
        [FurnitureWords.FileName] = l => l.MistakesIn<FurnitureWords>(),
        [HeadingWords.FileName] = l => l.MistakesIn<HeadingWords>(),
        [LawBook.FileName] = l => l.MistakesIn<LawBook>(),
        [ListedPartWords.FileName] = l => l.MistakesIn<ListedPartWords>(),
        [MentionSets.FileName] = l => l.MistakesIn<MentionSets>(),
        [NatureWords.FileName] = l => l.MistakesIn<NatureWords>(),
        [OutlineWords.FileName] = l => l.MistakesIn<OutlineWords>(),
        [PartNames.FileName] = l => l.MistakesIn<PartNames>(),
        [PeriodWords.FileName] = l => l.MistakesIn<PeriodWords>(),
        [PlaceEndings.FileName] = l => l.MistakesIn<PlaceEndings>(),
        [PlaceRows.FileName] = l => l.MistakesIn<PlaceRows>(),
        [PlaceWords.FileName] = l => l.MistakesIn<PlaceWords>(),
        [RegimeYears.FileName] = l => l.MistakesIn<RegimeYears>(),
        [ResidueWords.FileName] = l => l.MistakesIn<ResidueWords>(),
        [RoleWords.FileName] = l => l.MistakesIn<RoleWords>(),
        [SelfNameWords.FileName] = l => l.MistakesIn<SelfNameWords>(),
        [StatisticsWords.FileName] = l => l.MistakesIn<StatisticsWords>(),
        [SumWords.FileName] = l => l.MistakesIn<SumWords>(),
        [TitleWords.FileName] = l => l.MistakesIn<TitleWords>(),
        [TopicBook.FileName] = l => l.MistakesIn<TopicBook>(),
        [YearWords.FileName] = l => l.MistakesIn<YearWords>(),
    };

    /// <summary>The names of the files that are read.</summary>
    public static IReadOnlyCollection<string> FileNames => Files.Keys;

    /// <summary>Everything that is wrong in a lexicon, file by file, and in those of other kinds of reports.</summary>
    public static IReadOnlyList<YamlMistake> MistakesIn(Lexicon lexicon) => lexicon.MistakesIn<CharacterFolding>() is { Count: > 0 } mistakes
        ? mistakes
        : [.. Files.Values.SelectMany(read => read(lexicon)).Concat(lexicon.Kinds.SelectMany(k => MistakesIn(k.Lexicon)))];

    /// <summary>Refuses a lexicon in which something is wrong.</summary>
    /// <exception cref="LexiconException">It carries all mistakes.</exception>
    public static void Require(Lexicon lexicon)
    {
        if (MistakesIn(lexicon) is { Count: > 0 } mistakes)
        {
            throw new LexiconException(mistakes);
        }
    }
}
