using ComplianceCheck.Language;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Reading.Regions;

namespace ComplianceCheck.Tests.Reading;

public sealed class AgencyRegionsTests
{
    private static readonly AgencyRegions Book = AgencyRegions.Of(Lexicon.BuiltIn);

    [Theory]
    [InlineData("杭州高新区（滨江）商务局", "浙江省 杭州市 滨江区")]
    [InlineData("浙江省杭州市滨江区商务局", "浙江省 杭州市 滨江区")]
    [InlineData("杭州市西湖区西溪街道办事处", "浙江省 杭州市 西湖区")]
    [InlineData("杭州市商务局", "浙江省 杭州市")]
    [InlineData("杭州商务局", "浙江省 杭州市")]
    [InlineData("浙江省教育厅", "浙江省")]
    [InlineData("中共杭州市委办公室", "浙江省 杭州市")]
    [InlineData("国家统计局杭州调查队", "浙江省 杭州市")]
    [InlineData("杭州西湖风景名胜区管委会", "浙江省 杭州市")]
    [InlineData("杭州市江干区财政局", "浙江省 杭州市 江干区")]
    [InlineData("宣武区政府某某街道办事处", "北京市 宣武区")]
    [InlineData("北京市朝阳区民政局", "北京市 朝阳区")]
    [InlineData("上海市人民政府办公厅", "上海市")]
    [InlineData("武义县统计局", "浙江省 金华市 武义县")]
    [InlineData("平潭综合实验区地方税务局", "福建省 福州市 平潭县")]
    [InlineData("平潭地税局", "福建省 福州市 平潭县")]
    [InlineData("平潭县人民政府", "福建省 福州市 平潭县")]
    [InlineData("福州鼓楼区商务局", "福建省 福州市 鼓楼区")]
    [InlineData("江苏省徐州市鼓楼区商务局", "江苏省 徐州市 鼓楼区")]
    [InlineData("凉州区某某镇人民政府", "甘肃省 武威市 凉州区")]
    [InlineData("蓬莱市统计局", "山东省 烟台市 蓬莱市")]
    [InlineData("襄樊市教育局", "湖北省 襄阳市")]
    [InlineData("恩施州林业局", "湖北省 恩施土家族苗族自治州")]
    [InlineData("恩施土家族苗族自治州林业局", "湖北省 恩施土家族苗族自治州")]
    [InlineData("景宁县财政局", "浙江省 丽水市 景宁畲族自治县")]
    [InlineData("内蒙古教育厅", "内蒙古自治区")]
    [InlineData("广西壮族自治区财政厅", "广西壮族自治区")]
    [InlineData("仙桃市审计局", "湖北省 仙桃市")]
    [InlineData("庐江县水务局", "安徽省 合肥市 庐江县")]
    [InlineData("将乐县审计局", "福建省 三明市 将乐县")]
    [InlineData("东莞市商务局", "广东省 东莞市")]
    [InlineData("香港特别行政区政府", "香港特别行政区")]
    public void A_name_tells_its_own_place(string name, string expected) =>
        string.Join(' ', Book.Resolve(name, [])).ShouldBe(expected);

    [Theory]
    [InlineData("商务部")]
    [InlineData("某某镇人民政府")]
    [InlineData("市统计局")]
    [InlineData("公安局")]
    [InlineData("资源局")]
    [InlineData("和平镇人民政府")]
    [InlineData("东区街道办事处")]
    [InlineData("南京东路街道办事处")]
    [InlineData("朝阳门街道办事处")]
    [InlineData("北京路街道办事处")]
    [InlineData("城区财政局")]
    [InlineData("鼓楼区商务局")]
    [InlineData("")]
    public void A_name_without_a_certain_place_has_none(string name) => Book.Resolve(name, []).ShouldBeEmpty();

    [Fact]
    public void The_province_that_all_candidates_share_is_certain() =>
        Book.Resolve("吉林商务局", []).ShouldBe(["吉林省"]);

    [Theory]
    [InlineData("西湖区商务局", "《浙江省政府信息公开暂行办法》", "浙江省 杭州市 西湖区")]
    [InlineData("西湖区商务局", "地址：南昌市北京西路", "江西省 南昌市 西湖区")]
    [InlineData("鼓楼区商务局", "《江苏省某某办法》", "江苏省")]
    [InlineData("鼓楼区商务局", "《江苏省某某办法》|地址：徐州市中山北路", "江苏省 徐州市 鼓楼区")]
    [InlineData("鼓楼区商务局", "《四川省某某办法》", "")]
    [InlineData("城区财政局", "《山西省某某办法》|晋城市城区人民政府", "山西省 晋城市 城区")]
    [InlineData("区商务局", "《浙江省某某办法》|《杭州市某某规定》", "浙江省 杭州市")]
    [InlineData("区商务局", "《浙江省某某办法》|《广州市某某规定》", "")]
    [InlineData("唐某镇", "邹城市人民政府", "山东省 济宁市 邹城市")]
    [InlineData("杭州市商务局", "杭州市上城区解放路", "浙江省 杭州市")]
    [InlineData("商务部", "北京市东城区东长安街", "")]
    public void Other_words_decide_only_where_the_name_leaves_a_choice(string name, string others, string expected) =>
        string.Join(' ', Book.Resolve(name, others.Split('|'))).ShouldBe(expected);

    [Fact]
    public void Every_division_is_found_by_its_whole_name_and_never_guessed_by_its_own()
    {
        var names = RegionNames.Of(Lexicon.BuiltIn);
        var paths = Divisions().ToList();
        paths.Count.ShouldBeGreaterThan(3_000);
        foreach (var path in paths)
        {
            Book.Resolve(string.Concat(path) + "商务局", []).ShouldBe(path);

            var found = Book.Resolve(path[^1] + "商务局", []);
            names.FullAt(path[^1], 0, out _).ShouldAllBe(n => found.SequenceEqual(n.Path.Take(found.Count)));
        }
    }

    private static IEnumerable<string[]> Divisions()
    {
        foreach (var province in Lexicon.BuiltIn.Keys("places"))
        {
            foreach (var row in Lexicon.BuiltIn.Entry("places/" + province).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var prefecture = row[..row.IndexOf(':', StringComparison.Ordinal)].Split(' ')[0];
                string[] outer = prefecture == province || prefecture == "直辖" ? [province] : [province, prefecture];
                yield return outer;

                // Former divisions may lie elsewhere today.
                foreach (var county in row[(row.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return [.. outer, county.Split('(')[0]];
                }
            }
        }
    }
}
