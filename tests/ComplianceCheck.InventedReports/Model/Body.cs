namespace ComplianceCheck.InventedReports.Model;

/// <summary>A body that nobody has heard of.</summary>
/// <param name="Kind">What sort of body.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Self">How it speaks of itself.</param>
/// <param name="Place">The county or district.</param>
/// <param name="Office">Who answers questions.</param>
internal sealed record Body(BodyKind Kind, string Name, string Self, string Place, string Office)
{
    private static readonly string[] Places = ["栖云县", "墨川县", "岚屏县", "鹤浦区", "枕溪县", "棠坞区", "砚江县", "汐岭县"];

    /// <summary>县 or 区.</summary>
    public string Level => Place[^1..];

    public bool IsGovernment => Kind is BodyKind.Government or BodyKind.Township;

    /// <summary>Another body of the same sort in the same place; where there is but one, of another place.</summary>
    public Body Sibling { get; private init; } = null!;

    public static Body Of(Draw draw, int year)
    {
        var place = draw.One<string>("place", Places);
        var kind = draw.One("kind", BodyKind.Government, BodyKind.Department, BodyKind.Department, BodyKind.Department, BodyKind.Township, BodyKind.Subdistrict, BodyKind.Vertical);
        var number = draw.Number("name", 0, 5);
        return Make(kind, place, number, year) with { Sibling = Make(kind, kind == BodyKind.Government ? Next(place) : place, (number + 1) % 6, year) };
    }

    /// <summary>A county or district that is not this one.</summary>
    public static string Next(string place) => Places[(Array.IndexOf(Places, place) + 3) % Places.Length];

    private static Body Make(BodyKind kind, string place, int number, int year)
    {
        string Of(params string[] names) => names[number % names.Length];
        switch (kind)
        {
            case BodyKind.Government:
                return new Body(kind, place + "人民政府", "我" + place[^1..], place, $"{place}人民政府办公室");
            case BodyKind.Township:
                var town = Of("芦塘镇", "柳湾镇", "石蒲乡", "鹭桥镇", "谷阳乡", "青荇镇");
                return new Body(kind, place + town + "人民政府", "我" + town[^1..], place, town + "党政办公室");
            case BodyKind.Subdistrict:
                var street = Of("杏坪街道", "听雨街道", "云埠街道", "槐荫里街道", "临溪街道", "望梅街道");
                return new Body(kind, $"{place}人民政府{street}办事处", "我街道", place, street + "党政办公室");
            case BodyKind.Vertical:
                return Of("税务", "气象", "调查") switch
                {
                    "税务" => year < 2018
                        ? new Body(kind, place + "国家税务局", "我局", place, place + "国家税务局办公室")
                        : new Body(kind, $"国家税务总局{place}税务局", "我局", place, place + "税务局办公室"),
                    "气象" => new Body(kind, place + "气象局", "我局", place, place + "气象局办公室"),
                    _ => new Body(kind, $"国家统计局{place}调查队", "我队", place, place + "调查队综合科"),
                };
            default:
                var bureau = Of("水利局", "教育局", "民政局", "统计局", "司法局", "审计局");
                return new Body(kind, place + bureau, "我局", place, place + bureau + "办公室");
        }
    }
}
