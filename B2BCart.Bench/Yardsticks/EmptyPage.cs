using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace B2BCart.Bench.Yardsticks;

/// <summary>The least that an interactive Blazor page can be.</summary>
[Route(Path)]
public sealed class EmptyPage : ComponentBase
{
    public const string Path = "/empty";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "main");
        builder.AddAttribute(1, "data-revision", "1");
        builder.AddContent(2, "Hello");
        builder.CloseElement();
    }
}

/// <summary>The document around it.</summary>
public sealed class EmptyDocument : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "html");
        builder.OpenElement(1, "head");
        builder.OpenElement(2, "base");
        builder.AddAttribute(3, "href", "/");
        builder.CloseElement();
        builder.CloseElement();
        builder.OpenElement(4, "body");
        builder.OpenComponent<EmptyPage>(5);
        builder.AddComponentRenderMode(RenderMode.InteractiveServer);
        builder.CloseComponent();
        builder.OpenElement(6, "script");
        builder.AddAttribute(7, "src", "_framework/blazor.web.js");
        builder.CloseElement();
        builder.CloseElement();
        builder.CloseElement();
    }
}
