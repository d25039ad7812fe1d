-- Runs after roles.sql, in the container alone: the roles' passwords come from its environment.
\getenv catalog_owner CATALOG_OWNER_PASSWORD
\getenv catalog_service CATALOG_SERVICE_PASSWORD
\getenv tracking_owner TRACKING_OWNER_PASSWORD
\getenv tracking_service TRACKING_SERVICE_PASSWORD

alter role catalog_owner password :'catalog_owner';
alter role catalog_service password :'catalog_service';
alter role tracking_owner password :'tracking_owner';
alter role tracking_service password :'tracking_service';
