create table installation (
  id int not null primary key,
  secret_fingerprint char(43) character set ascii collate ascii_bin not null
) engine = InnoDB;
