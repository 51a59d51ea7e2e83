using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>Where Identity keeps accounts: beside the people, in the same database.</summary>
public sealed class AccountStore(AppDb db, IdentityErrorDescriber errors) : UserOnlyStore<Account, AppDb, Guid>(db, errors);
