using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCart.Blazor.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SignIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LastCode",
                table: "accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NewEmail",
                table: "accounts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_passkeys", x => x.CredentialId);
                });

            migrationBuilder.CreateTable(
                name: "identity_provider_domains",
                columns: table => new
                {
                    Domain = table.Column<string>(type: "TEXT", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_provider_domains", x => x.Domain);
                });

            migrationBuilder.CreateTable(
                name: "identity_provider_people",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_provider_people", x => new { x.Company, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "identity_provider_roles",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Claim = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Right = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_provider_roles", x => new { x.Company, x.Claim, x.Value, x.Right });
                });

            migrationBuilder.CreateTable(
                name: "identity_providers",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", nullable: false),
                    ClientId = table.Column<string>(type: "TEXT", nullable: false),
                    Secret = table.Column<string>(type: "TEXT", nullable: false),
                    MakesPeople = table.Column<bool>(type: "INTEGER", nullable: false),
                    Unit = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NewRights = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOnlyWay = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsProven = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_providers", x => x.Company);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_passkeys_UserId",
                table: "account_passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_provider_domains_Company",
                table: "identity_provider_domains",
                column: "Company");

            migrationBuilder.CreateIndex(
                name: "IX_identity_provider_people_Person",
                table: "identity_provider_people",
                column: "Person",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "identity_provider_domains");

            migrationBuilder.DropTable(
                name: "identity_provider_people");

            migrationBuilder.DropTable(
                name: "identity_provider_roles");

            migrationBuilder.DropTable(
                name: "identity_providers");

            migrationBuilder.DropColumn(
                name: "LastCode",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "NewEmail",
                table: "accounts");
        }
    }
}
