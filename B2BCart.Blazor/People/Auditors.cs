using Microsoft.AspNetCore.Authorization;

namespace B2BCart.Blazor.People;

/// <summary>Who reads what happened: the company's auditors; its log also the admins.</summary>
public sealed record Auditors(bool OrAdmins) : IAuthorizationRequirement
{
    /// <summary>The names of the policies, written here only.</summary>
    public const string Policy = "Auditors";

    public const string OfTheLog = "Readers of the log";
}

public sealed class AuditorsHandler(PeopleBook people) : AuthorizationHandler<Auditors>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Auditors requirement)
    {
        if (await people.FindAsync(context.User) is { } me && (me.IsAuditor || (requirement.OrAdmins && me.IsAdmin))) context.Succeed(requirement);
    }
}

public static class AuditorsSetup
{
    public static IServiceCollection AddAuditors(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, AuditorsHandler>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Auditors.Policy, policy => policy.RequireAuthenticatedUser().AddRequirements(new Auditors(OrAdmins: false)))
            .AddPolicy(Auditors.OfTheLog, policy => policy.RequireAuthenticatedUser().AddRequirements(new Auditors(OrAdmins: true)));
        return services;
    }
}
