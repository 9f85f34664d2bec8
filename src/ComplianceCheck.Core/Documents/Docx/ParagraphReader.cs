using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Reads <c>w:p</c>: its runs and all that may stand around and inside them.</summary>
internal sealed class ParagraphReader(PartXml xml, DocxContext context, StoryReader stories)
{
    private const string EdgeBlanks = " \t";

    private FieldStack fields = new();

    /// <summary>Reads a paragraph into a flow of blocks.</summary>
    public void Read(Marking marking, BlockFlow flow)
    {
        var into = flow.Take();
        var properties = default(ParagraphProperties);
        var style = context.Styles.Paragraph(null);
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "pPr")
            {
                properties = ParagraphProperties.Read(xml);
                style = context.Styles.Paragraph(properties.Style);
            }
            else
            {
                ReadInline(marking, style, into);
            }
        }

        fields.EndParagraph();
        if (properties.Mark.Inserted && !into.Has(DraftMarkKind.Insertion))
        {
            into.Mark(DraftMarkKind.Insertion, "");
        }

        if (properties.Mark.Deleted || marking.Deleted)
        {
            if (properties.Mark.Deleted && !into.Has(DraftMarkKind.Deletion))
            {
                into.Mark(DraftMarkKind.Deletion, "");
            }

            flow.Leave(into);
            return;
        }

        // Word passes over a paragraph that is hidden as a whole when it counts.
        var isHidden = (marking.Hidden || (properties.Mark.Hidden ?? style.Hidden)) && !into.ShowsText;
        flow.Add(into, isHidden ? null : context.Labels.Next(properties, style), Heading(properties, style));
    }

    private static int? Heading(ParagraphProperties properties, ParagraphStyle style)
    {
        var level = properties.Outline + 1 ?? style.Heading;
        return style.IsTitle || level is < 1 or > 9 ? null : level;
    }

    private void ReadInlines(Marking marking, ParagraphStyle style, ParagraphBuilder into)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            ReadInline(marking, style, into);
        }
    }

    private void ReadInline(Marking marking, ParagraphStyle style, ParagraphBuilder into)
    {
        switch (xml.Name)
        {
            case "r":
                ReadRun(marking, style, into);
                break;
            case "fldSimple":
                if (EquationField.Text(xml.Attribute("instr")) is { } enclosed)
                {
                    AppendSign(enclosed, marking with { Hidden = marking.Hidden || style.Hidden }, into);
                }

                ReadInlines(marking, style, into);
                break;
            case "hyperlink" or "smartTag" or "customXml" or "dir" or "bdo" or "sdt" or "sdtContent"
                or "ins" or "moveTo" or "del" or "moveFrom":
                ReadInlines(marking.Inside(xml.Name), style, into);
                break;
            case "commentRangeStart":
                Comment(into);
                break;
            case "" when xml.IsAlternateContent:
                var taken = false;
                for (var depth = xml.Enter(); xml.NextAlternative(depth, ref taken);)
                {
                    ReadInlines(marking, style, into);
                }

                break;
            case "" when xml.LocalName is "oMath" or "oMathPara":
                ReadMath(marking with { Hidden = style.Hidden }, into);
                break;
        }
    }

    private void ReadRun(Marking marking, ParagraphStyle style, ParagraphBuilder into)
    {
        var run = marking with { Hidden = marking.Hidden || style.Hidden };
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "rPr")
            {
                var properties = RunProperties.Read(xml);

                // Hiding is a toggle: a hiding character style in a hiding paragraph style shows the text again.
                var hidden = properties.Hidden ?? (style.Hidden ^ (properties.Style is not null && context.Styles.HidesCharacters(properties.Style)));
                run = run with { Hidden = marking.Hidden || hidden, Highlighted = properties.Highlighted, Struck = properties.Struck };
            }
            else
            {
                ReadRunContent(run, style, into);
            }
        }
    }

    private void ReadRunContent(Marking run, ParagraphStyle style, ParagraphBuilder into)
    {
        switch (xml.Name)
        {
            case "t":
                Append(run, into);
                break;
            case "delText":
                Append(run with { Deleted = true }, into);
                break;
            case "tab" or "ptab":
                AppendSign("\t", run, into);
                break;
            case "sym":
                AppendSign(Symbols.Sign(xml.Attribute("font"), xml.Attribute("char")), run, into);
                break;
            case "instrText" when fields.InInstruction:
                context.Budget.CountText(fields.Instruct(xml.Text()));
                break;
            case "noBreakHyphen":
                AppendSign("-", run, into);
                break;
            case "br" or "cr":
                if (!fields.InInstruction)
                {
                    into.Break(run);
                }

                break;
            case "fldChar":
                if (EquationField.Text(fields.Follow(xml.Attribute("fldCharType"))) is { } enclosed)
                {
                    AppendSign(enclosed, run, into);
                }

                break;
            case "footnoteReference" or "endnoteReference":
                Reference(run);
                break;
            case "commentReference":
                Comment(into);
                break;
            case "ruby":
                ReadRuby(run, style, into);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(run, into);
                break;
            case "" when xml.IsAlternateContent:
                var taken = false;
                for (var depth = xml.Enter(); xml.NextAlternative(depth, ref taken);)
                {
                    for (var inner = xml.Enter(); xml.NextChild(inner);)
                    {
                        ReadRunContent(run, style, into);
                    }
                }

                break;
        }
    }

    private void Append(Marking marking, ParagraphBuilder into)
    {
        if (fields.InInstruction)
        {
            return;
        }

        // A line end inside the text is shown as a blank; blanks at its edges are shown only where they are kept on purpose.
        var preserves = xml.PreservesSpace;
        var text = xml.Text();
        if (text.AsSpan().ContainsAny('\r', '\n'))
        {
            text = text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');
        }

        if (!preserves && text.AsSpan().Trim(EdgeBlanks) is var trimmed && trimmed.Length < text.Length)
        {
            text = trimmed.ToString();
        }

        into.Append(text, marking);
    }

    private void AppendSign(string sign, Marking marking, ParagraphBuilder into)
    {
        if (!fields.InInstruction)
        {
            into.Append(sign, marking);
        }
    }

    private void Comment(ParagraphBuilder into)
    {
        if (context.TakeComment(xml.Attribute("id")) is { } text)
        {
            into.Mark(DraftMarkKind.Comment, text);
        }
    }

    private void Reference(Marking marking)
    {
        if (!marking.Deleted && !marking.Hidden && xml.Attribute("id") is { } id)
        {
            context.Budget.CountText(1);
            context.Notes.Add(new NoteReference(xml.Name == "endnoteReference", id));
        }
    }

    private void ReadRuby(Marking marking, ParagraphStyle style, ParagraphBuilder into)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "rubyBase")
            {
                ReadInlines(marking, style, into);
            }
        }
    }

    private void ReadMath(Marking marking, ParagraphBuilder into)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.LocalName == "t")
            {
                Append(marking, into);
            }
            else if (xml.LocalName is not ("rPr" or "ctrlPr"))
            {
                ReadMath(marking.Inside(xml.Name), into);
            }
        }
    }

    // Shapes nest in several vocabularies; all that matters is the text boxes somewhere inside.
    private void ReadDrawing(Marking marking, ParagraphBuilder into)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            // Strict documents have the element in a vocabulary of its own.
            if (xml.LocalName == "txbxContent")
            {
                var fields = this.fields;
                this.fields = new FieldStack();
                (into.Boxes ??= []).AddRange(stories.Read(marking with { Highlighted = false }));
                this.fields = fields;
            }
            else if (xml.IsAlternateContent)
            {
                var taken = false;
                for (var inner = xml.Enter(); xml.NextAlternative(inner, ref taken);)
                {
                    ReadDrawing(marking, into);
                }
            }
            else
            {
                // How a picture is named in the vocabulary of today and in that of old files.
                if (xml.LocalName is "blip" or "imagedata")
                {
                    into.AddPicture();
                }

                if (xml.LocalName == "chart")
                {
                    context.HoldsChart = true;
                }

                if (xml.LocalName == "textpath" && xml.Plain("string") is { } words && !(marking.Deleted || marking.Hidden || marking.Struck))
                {
                    context.Budget.CountText(words.Length);
                    (into.Boxes ??= []).AddRange(words.Split('\n', '\r').Select(w => new ParagraphDraft { Text = w }));
                }

                ReadDrawing(marking, into);
            }
        }
    }
}
