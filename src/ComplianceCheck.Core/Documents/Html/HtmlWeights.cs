using System.Text;
using AngleSharp.Dom;

namespace ComplianceCheck.Documents.Html;

/// <summary>How much visible text each element of a page holds.</summary>
internal sealed class HtmlWeights
{
    private readonly Dictionary<IElement, Weight> weights = [];

    /// <summary>Weighs an element and all in it.</summary>
    public HtmlWeights(IElement root) => Weigh(root, inLink: false);

    /// <summary>The weight of an element; nothing for one that cannot be seen.</summary>
    public Weight Of(IElement element) => weights.GetValueOrDefault(element);

    /// <summary>The visible text of an element without its blanks, cut off at a length.</summary>
    public string Words(IElement element, int length)
    {
        var words = new StringBuilder();
        Collect(element);
        return words.ToString();

        void Collect(INode parent)
        {
            foreach (var node in parent.ChildNodes)
            {
                if (words.Length >= length)
                {
                    return;
                }

                if (node is IText text)
                {
                    foreach (var c in text.Data)
                    {
                        if (!char.IsWhiteSpace(c) && words.Length < length)
                        {
                            words.Append(c);
                        }
                    }
                }
                else if (node is IElement child && weights.ContainsKey(child))
                {
                    Collect(child);
                }
            }
        }
    }

    private Weight Weigh(IElement element, bool inLink)
    {
        if (HtmlStyle.IsHidden(element))
        {
            return default;
        }

        inLink |= element.LocalName == "a" && element.HasAttribute("href");
        var sum = new Weight(0, 0, element.LocalName == "a" ? 1 : 0);
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                var seen = 0;
                foreach (var c in text.Data)
                {
                    seen += char.IsWhiteSpace(c) ? 0 : 1;
                }

                sum += new Weight(seen, inLink ? seen : 0, 0);
            }
            else if (node is IElement child)
            {
                sum += Weigh(child, inLink);
            }
        }

        return weights[element] = sum;
    }

    /// <summary>Visible characters, those of them in links, and links.</summary>
    internal readonly record struct Weight(int Characters, int InLinks, int Links)
    {
        /// <summary>Visible characters that are in no link.</summary>
        public int Own => Characters - InLinks;

        public static Weight operator +(Weight a, Weight b) => new(a.Characters + b.Characters, a.InLinks + b.InLinks, a.Links + b.Links);
    }
}
