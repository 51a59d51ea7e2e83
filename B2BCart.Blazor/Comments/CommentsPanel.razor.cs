using System.Collections.Immutable;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Comments;

/// <summary>What is said about the cart and its lines, and the place to say more. Holds what is being written.</summary>
public sealed partial class CommentsPanel(Wording wording) : ComponentBase
{
    private string _text = "";
    private string? _refused;

    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    /// <summary>Only the talk about this line.</summary>
    [Parameter]
    public LineId? Of { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<LineId?> Choose { get; set; }

    [Parameter, EditorRequired]
    public required Func<CartCommand, Task<Refusal?>> Do { get; set; }

    /// <summary>Comments of others after this revision are new to the reader.</summary>
    [Parameter, EditorRequired]
    public required long ReadTo { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    /// <summary>The cart first, then each line by its first comment.</summary>
    private IEnumerable<(LineId? Line, List<Comment> Comments)> Threads => Board.Cart.Talk.Comments
        .Where(comment => Of is null || comment.Line == Of)
        .GroupBy(comment => comment.Line)
        .OrderBy(thread => thread.Key is not null)
        .Select(thread => (thread.Key, thread.ToList()));

    private bool IsNew(Comment comment) => comment.Written.Revision > ReadTo && comment.Written.Actor != Board.Me;

    private async Task SayAsync()
    {
        var no = await Do(new AddComment(Of, _text, Mentioned(_text)));
        _refused = no is null ? null : wording.Of(no, Board.Reader);
        if (no is null) _text = "";
    }

    /// <summary>Everybody whose first or whole name stands behind an @: of those in the cart, else of the company.</summary>
    private ImmutableArray<PersonId> Mentioned(string text)
    {
        var named = Board.Reader.Company.Present.Concat(InCart).DistinctBy(person => person.Id).Where(person => Names(person, text)).Select(person => person.Id).ToLookup(IsInCart);
        return [.. named[named.Contains(true)]];
    }

    /// <summary>Contacts at the seller too; and who reads as one picks of nobody else.</summary>
    private IEnumerable<Named> InCart => Board.Cart.Members.Grants.Where(grant => grant.Grantee.Kind is GranteeKind.Person).Select(grant => new PersonId(grant.Grantee.Id)).Concat(Board.Cart.People)
        .Select(person => Board.Reader.Company.People.GetValueOrDefault(person)).OfType<Named>().Where(person => !person.HasLeft);

    private bool IsInCart(PersonId person) => !Board.Reader.Company.Rights.TryGetValue(person, out var colleague) || Access.Of(colleague, Board.Cart).Role is not null;

    private static bool Names(Named person, string text) =>
        text.Contains($"@{person.Name}", StringComparison.CurrentCultureIgnoreCase)
        || text.Split([' ', '\n', ',', '.', ':', ';', '!', '?']).Contains($"@{person.FirstName}", StringComparer.CurrentCultureIgnoreCase);
}
