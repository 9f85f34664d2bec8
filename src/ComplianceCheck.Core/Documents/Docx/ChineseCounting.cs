using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>A way of writing numbers with digits and units: 一百零五.</summary>
/// <param name="Digits">Signs for 0 to 9.</param>
/// <param name="Units">Signs for 10, 100 and 1,000.</param>
/// <param name="Myriad">Sign for 10,000.</param>
/// <param name="BareTen">Whether a number begins with 十, not 一十.</param>
/// <param name="BareUnits">Whether 一 and zeros inside are left out throughout: 百五.</param>
internal sealed record ChineseCounting(string Digits, string Units, char Myriad, bool BareTen, bool BareUnits)
{
    /// <summary>A number from 1 to 99,999,999.</summary>
    public string Format(int value)
    {
        var result = new StringBuilder();
        if (value >= 10_000)
        {
            AppendGroup(result, value / 10_000);
            result.Append(Myriad);
        }

        var rest = value % 10_000;
        if (value >= 10_000 && rest is > 0 and < 1_000 && !BareUnits)
        {
            result.Append(Digits[0]);
        }

        AppendGroup(result, rest);
        return result.ToString();
    }

    private void AppendGroup(StringBuilder result, int group)
    {
        var (begun, gap) = (false, false);
        for (int unit = 3, size = 1_000; unit >= 0; unit--, size /= 10)
        {
            var digit = group / size % 10;
            if (digit == 0)
            {
                gap = begun;
                continue;
            }

            if (gap && !BareUnits)
            {
                result.Append(Digits[0]);
            }

            var isBare = digit == 1 && unit > 0 && (BareUnits || (BareTen && unit == 1 && result.Length == 0));
            if (!isBare)
            {
                result.Append(Digits[digit]);
            }

            if (unit > 0)
            {
                result.Append(Units[unit - 1]);
            }

            (begun, gap) = (true, false);
        }
    }
}
