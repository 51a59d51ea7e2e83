using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Shell;

/// <summary>The places of the program, at the left; at the thumb on a phone. The script keeps the count true afterwards.</summary>
public sealed partial class Rail(
    AuthenticationStateProvider authentication, PeopleBook people, Inbox inbox, IStringLocalizer<ShellWords> words, IStringLocalizer<InboxWords> inboxWords, IConfiguration configuration, NavigationManager navigation) : ComponentBase
{
    private WaitingNow? _waiting;
    private bool _isAdmin;
    private bool _isAuditor;
    private bool _isOperator;

    private IStringLocalizer<ShellWords> Words => words;

    private IStringLocalizer<InboxWords> Inbox => inboxWords;

    private bool IsDemo => configuration.IsDemo();

    /// <summary>A cart belongs to the place of carts.</summary>
    private string? AtCarts => navigation.ToBaseRelativePath(navigation.Uri) is var path && (path.Length == 0 || path[0] is '?' || path.StartsWith("carts", StringComparison.Ordinal)) ? "page" : null;

    protected override async Task OnInitializedAsync()
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { } me) return;
        (_isAdmin, _isAuditor, _isOperator, _waiting) = (me.IsAdmin, me.IsAuditor, me.IsOperator, await inbox.NowAsync(me.Id) with { Rights = Approvals.Inbox.RightsOf(me) });
    }
}
