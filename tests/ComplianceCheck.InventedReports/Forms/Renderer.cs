using ComplianceCheck.InventedReports.Drafts;

namespace ComplianceCheck.InventedReports.Forms;

/// <summary>Writes a report down.</summary>
internal static class Renderer
{
    public static Rendering Render(Draft draft, Form form) => form switch
    {
        Form.Word => WordForm.Of(draft),
        Form.Page => PageForm.Of(draft),
        _ => TextForm.Of(draft, cellLines: form != Form.Text, isWrapped: form == Form.Wrapped),
    };
}
