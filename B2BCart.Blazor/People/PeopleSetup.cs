namespace B2BCart.Blazor.People;

public static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PeopleNews>().AddSingleton<PeopleBook>().AddSingleton<PeopleList>().AddSingleton<CompanyDesk>()
            .AddSingleton<RightNames>().AddSingleton<ImportDesk>().AddSingleton<ImportPlans>().AddSingleton<SetUpSteps>().AddSingleton<PeopleExport>()
            .AddSingleton<Handovers>().AddHostedService(provider => provider.GetRequiredService<Handovers>());
        return services.AddPersonPolicy(Auditors.Policy, person => person.IsAuditor).AddPersonPolicy(Auditors.OfTheLog, person => person.IsAuditor || person.IsAdmin);
    }
}
