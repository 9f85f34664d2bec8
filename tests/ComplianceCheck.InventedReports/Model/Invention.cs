using System.Globalization;

namespace ComplianceCheck.InventedReports.Model;

/// <summary>A report before it has words: who reports, of which year, and what is to be stated.</summary>
internal sealed record Invention
{
    private Invention(int seed, int year)
    {
        Seed = seed;
        Draw = new Draw(seed);
        Year = year;
    }

    public int Seed { get; }

    public Draw Draw { get; }

    public int Year { get; }

    public required Body Body { get; init; }

    public required Told Told { get; init; }

    public required Tables Tables { get; init; }

    public required DateOnly Signed { get; init; }

    /// <summary>The day that stands under the title; null where the report shows none.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>Reports of 2019 and later have six parts and three tables.</summary>
    public bool IsLater => Year >= 2019;

    /// <summary>The format of 2021: an overview of five aspects, and tables of their own.</summary>
    public bool IsLatest => Year >= 2021;

    public bool HasStatistics => Year is >= 2014 and <= 2018;

    /// <summary>Proposals of representatives are told of since 2014, by those who deal with them.</summary>
    public bool IsProposalYear => Year >= 2014;

    /// <summary>The report with this number: every second one of a year before 2019.</summary>
    public static Invention Of(int seed) => Of(seed, seed % 2 == 0 ? 2008 + (seed / 2 % 11) : 2019 + (seed / 2 % 7));

    /// <summary>The report on the year before, from whose tables those of this one follow.</summary>
    /// <param name="sameWords">Whether it is told in the same words.</param>
    public Invention YearBefore(bool sameWords)
    {
        var before = Of(sameWords ? Seed : Seed + 5000, Year - 1);
        var requests = new SortedDictionary<string, int>(before.Tables.Requests.ToDictionary(), StringComparer.Ordinal);
        for (var column = 1; column <= 7; column++)
        {
            var forward = Tables.Requests[Tables.Cell(2, column)];
            requests[Tables.Cell(1, column)] += forward - requests[Tables.Cell(25, column)];
            requests[Tables.Cell(25, column)] = forward;
        }

        var proactive = new SortedDictionary<string, string>(before.Tables.Proactive.ToDictionary(), StringComparer.Ordinal);
        if (IsLatest)
        {
            proactive["documents.in-force"] = Text(Told.InForce - Told.Issued + Told.Repealed);
            proactive["charges.amount"] = Tables.Proactive["charges.amount"];
        }

        foreach (var items in Tables.Proactive.Where(c => c.Key.EndsWith(".last-year", StringComparison.Ordinal)))
        {
            proactive[items.Key] = items.Value;
            proactive[items.Key.Replace("last-year", "change", StringComparison.Ordinal)] = "0";
        }

        return before with
        {
            Body = Body,
            Tables = before.Tables with { Requests = requests, Proactive = proactive },
            Told = before.Told with
            {
                Requests = requests["r1.c7"],
                CarriedOver = requests["r2.c7"],
                Done = requests["r24.c7"],
                CarriedForward = requests["r25.c7"],
                InForce = Told.InForce - Told.Issued + Told.Repealed,
            },
        };
    }

    private static Invention Of(int seed, int year)
    {
        var draw = new Draw(seed);
        var (later, latest) = (year >= 2019, year >= 2021);
        var body = Body.Of(draw, year);
        var large = body.Kind is BodyKind.Government or BodyKind.Department;
        var asked = draw.Chance("asked", large ? 75 : 35);
        var cases = asked && draw.Chance("cases", 45);
        var requests = Tables.InventRequests(draw, later && asked, latest);
        var review = Tables.InventReview(draw, later && cases);
        var (online, letter, person) = asked ? (draw.Number("online", 1, 14), draw.Number("letter", 1, 6), draw.Number("person", 1, 5)) : (0, 0, 0);
        var old = online + letter + person;
        var (refused, absent, partly) = old > 5 ? (1, draw.Number("absent", 1, 2), draw.Number("partly", 0, 1)) : (0, 0, 0);
        var issued = large ? draw.Number("issued", 0, 5) : 0;
        var repealed = large ? draw.Number("repealed", 0, 2) : 0;
        int Sum(params int[] rows) => rows.Sum(r => requests[Tables.Cell(r, 7)]);
        var told = new Told
        {
            Site = draw.Number("site", 120, 900),
            Media = draw.Number("media", 15, 110),
            Boards = draw.Number("boards", 6, 60),
            Explanations = draw.Number("explanations", 2, 14),
            Answers = draw.Number("answers", 1, 6),
            Proposals = draw.Number("proposals", 2, 19),
            InPerson = person,
            Online = online,
            ByLetter = letter,
            Requests = later ? Sum(1) : old,
            CarriedOver = Sum(2),
            Done = later ? Sum(24) : old,
            CarriedForward = Sum(25),
            Granted = later ? Sum(3) : old - refused - absent - partly,
            Partly = later ? Sum(4) : partly,
            Refused = later ? Sum(5, 6, 7, 8, 9, 10, 11, 12) : refused,
            NotHeld = later ? Sum(13, 14, 15) : absent,
            Reviews = later ? review["a5"] : cases ? draw.Number("reviews", 1, 3) : 0,
            Suits = later ? review["b5"] + review["d5"] : cases ? draw.Number("suits", 1, 2) : 0,
            Complaints = 0,
            Issued = issued,
            Repealed = repealed,
            InForce = issued + (large ? draw.Number("in-force", 4, 31) : draw.Number("in-force", 0, 3)),
            Licences = large ? draw.Number("licences", 20, 900) : 0,
            Penalties = large ? draw.Number("penalties", 3, 90) : 0,
            FeeNotices = asked && draw.Chance("fee", 20) ? 1 : 0,
            Fee = asked && draw.Chance("fee", 20) ? 10 * draw.Number("pages", 3, 30) : 0,
            Meetings = draw.Number("meetings", 2, 5),
            Trainings = draw.Number("trainings", 1, 4),
            Trainees = draw.Number("trainees", 24, 160),
        };
        var signed = new DateOnly(year + 1, 1, draw.Number("day", 8, 25));
        return new Invention(seed, year)
        {
            Body = body,
            Told = told,
            Tables = new Tables
            {
                Requests = requests,
                Review = review,
                Proactive = Proactive(draw, told, large, latest),
                Statistics = Statistics(draw, told),
            },
            Signed = signed,
            Published = draw.Chance("published", 50) ? signed.AddDays(draw.Number("wait", 1, 4)) : null,
        };
    }

    private static SortedDictionary<string, string> Proactive(Draw draw, Told told, bool large, bool latest)
    {
        int Some(string what, int high) => large ? draw.Number(what, 0, high) : 0;
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["licences.decisions"] = Text(told.Licences),
            ["penalties.decisions"] = Text(told.Penalties),
            ["coercion.decisions"] = Text(Some("coercion", 4)),
        };
        foreach (var column in latest ? new[] { "issued", "repealed", "in-force" } : ["made", "disclosed", "disclosed-total"])
        {
            cells["rules." + column] = "0";
        }

        if (latest)
        {
            cells["documents.issued"] = Text(told.Issued);
            cells["documents.repealed"] = Text(told.Repealed);
            cells["documents.in-force"] = Text(told.InForce);
            cells["charges.amount"] = large && draw.Chance("charges", 60)
                ? string.Create(CultureInfo.InvariantCulture, $"{draw.Number("amount", 3, 480)}.{draw.Number("cents", 11, 99)}") : "0";
            return cells;
        }

        cells["documents.made"] = Text(told.Issued);
        cells["documents.disclosed"] = Text(told.Issued);
        cells["documents.disclosed-total"] = Text(told.InForce);
        cells["services.decisions"] = Text(Some("services", 60));
        foreach (var row in new[] { "licences", "services", "penalties", "coercion", "charges" })
        {
            cells[row + ".last-year"] = Text(Some(row + "-items", 40));
            cells[row + ".change"] = large ? draw.One(row + "-change", "0", "+1", "-1", "+3") : "0";
        }

        var bought = Some("bought", 12);
        cells["procurement.projects"] = Text(bought);
        cells["procurement.amount"] = bought == 0 ? "0" : $"{draw.Number("cost", 12, 800)}.{draw.Number("cost-cents", 10, 99)}万元";
        return cells;
    }

    private static SortedDictionary<string, string> Statistics(Draw draw, Told told)
    {
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        void Set(string row, int value) => cells[row] = Text(value);
        Set("A1", told.Items);
        Set("A1a", told.Issued);
        Set("A1b", told.Issued);
        Set("A2.1", 0);
        Set("A2.2", told.Site);
        Set("A2.3", 0);
        Set("A2.4", told.Media);
        Set("A2.5", told.Boards);
        Set("B1", told.Answers);
        Set("B2.1", 0);
        Set("B2.1a", 0);
        Set("B2.2", 1);
        Set("B2.2a", 1);
        Set("B2.3", told.Explanations);
        Set("B2.4", told.Answers);
        Set("B2.5", 0);
        Set("C1", told.Requests);
        Set("C1.1", told.InPerson);
        Set("C1.2", 0);
        Set("C1.3", told.Online);
        Set("C1.4", told.ByLetter);
        Set("C2", told.Requests);
        Set("C2.1", told.Requests);
        Set("C2.2", 0);
        Set("C3", told.Requests);
        Set("C3.1", 0);
        Set("C3.2", told.Granted);
        Set("C3.3", told.Partly);
        Set("C3.4", told.Refused);
        Set("C3.4.1", 0);
        Set("C3.4.2", told.Refused);
        Set("C3.4.3", 0);
        Set("C3.4.4", 0);
        Set("C3.4.5", 0);
        Set("C3.4.6", 0);
        Set("C3.5", 0);
        Set("C3.6", told.NotHeld);
        Set("C3.7", 0);
        Set("C3.8", 0);
        Set("D", told.Reviews);
        Set("D.1", told.Reviews);
        Set("D.2", 0);
        Set("D.3", 0);
        Set("E", told.Suits);
        Set("E.1", told.Suits);
        Set("E.2", 0);
        Set("E.3", 0);
        Set("F", told.Complaints);
        Set("G", 0);
        Set("H1", 1);
        Set("H2", draw.Number("reading-rooms", 1, 3));
        var (full, part) = (draw.Number("full-time", 1, 3), draw.Number("part-time", 1, 6));
        Set("H3", full + part);
        Set("H3.1", full);
        Set("H3.2", part);
        Set("H4", 0);
        Set("I1", told.Meetings);
        Set("I2", told.Trainings);
        Set("I3", told.Trainees);
        return cells;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
