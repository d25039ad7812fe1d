-- Both databases and their four roles. Read once, as superuser, by the local stack and by docker-compose.yml.
-- An owner migrates; a service owns nothing and gets only what the migrations grant. Neither sees the other database.
-- The passwords are for machines where only the developer knocks; whoever deploys sets others.

create role catalog_owner login password 'catalog_owner';
create role catalog_service login password 'catalog_service';
create role tracking_owner login password 'tracking_owner';
create role tracking_service login password 'tracking_service';

create database catalog owner catalog_owner;
create database tracking owner tracking_owner;

revoke all on database catalog from public;
revoke all on database tracking from public;
revoke all on database postgres from public;

grant connect on database catalog to catalog_service;
grant connect on database tracking to tracking_service;
