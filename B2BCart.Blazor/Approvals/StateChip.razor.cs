using B2BCart.Core.Carts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>The state of a cart in one word or two.</summary>
public sealed partial class StateChip(IStringLocalizer<ApprovalsWords> words) : ComponentBase
{
    [Parameter, EditorRequired]
    public required CartState State { get; set; }

    /// <summary>Put away; in which state says nothing then.</summary>
    [Parameter]
    public bool IsArchived { get; set; }

    private string? Kind => State switch
    {
        _ when IsArchived => null,
        CartState.InReview => "review",
        CartState.ChangesRequested => "changes",
        CartState.Approved => "approved",
        CartState.Ordered => "ordered",
        CartState.Rejected => "rejected",
        _ => "draft",
    };
}
