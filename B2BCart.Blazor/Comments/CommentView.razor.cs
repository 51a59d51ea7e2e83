using B2BCart.Blazor.Carts;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Comments;

/// <summary>One comment; its author can say it better or take it away.</summary>
public sealed partial class CommentView : ComponentBase
{
    private bool _isEditing;
    private string _text = "";

    [Parameter, EditorRequired]
    public required Comment Comment { get; set; }

    [Parameter, EditorRequired]
    public required PersonLook Look { get; set; }

    [Parameter, EditorRequired]
    public required string At { get; set; }

    [Parameter]
    public bool IsNew { get; set; }

    [Parameter]
    public bool IsMine { get; set; }

    [Parameter, EditorRequired]
    public required Func<CartCommand, Task<Refusal?>> Do { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    private void Begin() => (_isEditing, _text) = (true, Comment.Text ?? "");

    private async Task EditAsync()
    {
        _isEditing = await Do(new EditComment(Comment.Id, _text)) is not null;
    }
}
