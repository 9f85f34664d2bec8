using System.Text;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class StoppedRunTests
{
    [Theory]
    [InlineData("junit", "<error message=\"检查被中止，其余文件没有检查。\" type=\"stopped\">")]
    [InlineData("github", "::error title=compliancecheck::检查被中止，其余文件没有检查。\n")]
    [InlineData("markdown", "\n**检查被中止，其余文件没有检查。**\n")]
    [InlineData("sarif", "\"executionSuccessful\": false")]
    public void A_run_that_was_stopped_does_not_look_like_one_without_findings(string format, string expected)
    {
        Write(format, isStopped: true).ShouldContain(expected);
        Write(format, isStopped: false).ShouldNotContain(expected);
    }

    [Fact]
    public void JUnit_of_a_stopped_run_keeps_to_the_schema() => Schemas.MistakesOfXml("junit.xsd", Write("junit", isStopped: true)).ShouldBeEmpty();

    private static string Write(string format, bool isStopped)
    {
        using var stream = new MemoryStream();
        using (var writer = ResultFormats.All.Single(f => f.Name == format).Results(stream, Sample.Options()))
        {
            writer.Write(Sample.Report());
            writer.Finish(default(RunTotals) with { Reports = 1, IsStopped = isStopped });
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
