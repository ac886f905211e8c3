import module lazuli.azure;

static final String LOCATION = "northeurope";
static final String TENANT = "11111111-2222-3333-4444-555555555555";
static final String KEY_VAULT_SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6";

/** A web app that reads its settings from a key vault and its data from PostgreSQL, without a password anywhere. */
void main() {
    var azure = Azure.stack("shop");
    var group = azure.resources().resourceGroup("rg-shop", g -> g.location(LOCATION).tag("env", "demo"));
    var identity = azure.managedIdentity().userAssignedIdentity("id-shop", group, i -> i.location(LOCATION));
    var logs = azure.operationalInsights().workspace("log-shop", group, w -> w
            .location(LOCATION)
            .sku(s -> s.name("PerGB2018"))
            .retentionInDays(30));

    var vault = azure.keyVault().vault("kv-shop-demo", group, v -> v
            .location(LOCATION)
            .tenantId(TENANT)
            .sku(s -> s.family("A").name("standard"))
            .enableRbacAuthorization(true)
            .softDeleteRetentionInDays(7));
    azure.authorization().roleAssignment("6f1c2a6e-3b1d-4f0a-9a53-5d0f0c5a7c11", vault, r -> r
            .roleDefinitionId(Output.concat(
                    azure.subscription(), "/providers/Microsoft.Authorization/roleDefinitions/", KEY_VAULT_SECRETS_USER))
            .principalId(identity.principalId())
            .principalType("ServicePrincipal"));

    var server = azure.dbforPostgreSQL().flexibleServer("psql-shop-demo", group, s -> s
            .location(LOCATION)
            .sku(k -> k.name("Standard_B1ms").tier("Burstable"))
            .version("16")
            .storage(d -> d.storageSizeGB(32))
            .authConfig(a -> a
                    .activeDirectoryAuth("Enabled")
                    .passwordAuth("Disabled")
                    .tenantId(TENANT)));
    azure.dbforPostgreSQL().firewallRule("AllowAzureServices", server, f -> f
            .startIpAddress("0.0.0.0")
            .endIpAddress("0.0.0.0"));
    var database = azure.dbforPostgreSQL().database("shop", server, d -> d.charset("UTF8").collation("en_US.utf8"));

    var plan = azure.web().appServicePlan("asp-shop", group, p -> p
            .location(LOCATION)
            .kind("linux")
            .reserved(true)
            .sku(s -> s.name("B1").tier("Basic").capacity(1)));
    azure.web().webApp("app-shop-demo", group, w -> w
            .location(LOCATION)
            .kind("app,linux")
            .serverFarmId(plan)
            .httpsOnly(true)
            .identity(i -> i.type("UserAssigned").userAssignedIdentities(identity))
            .siteConfig(c -> c
                    .linuxFxVersion("JAVA|21-java21")
                    .alwaysOn(true)
                    .minTlsVersion("1.2")
                    .appSettings(s -> s.name("AZURE_CLIENT_ID").value(identity.clientId()))
                    .appSettings(s -> s.name("KEY_VAULT_URI").value(vault.vaultUri()))
                    .appSettings(s -> s.name("LOG_WORKSPACE_ID").value(logs.customerId()))
                    .appSettings(s -> s.name("SPRING_DATASOURCE_URL").value(Output.concat(
                            "jdbc:postgresql://", server.fullyQualifiedDomainName(), ":5432/", database.name()))))
            .tag("env", "demo"));
}
