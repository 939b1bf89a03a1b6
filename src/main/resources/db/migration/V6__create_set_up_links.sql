create table set_up_links (
  id int not null primary key,
  link_hash binary(32) not null,
  expires_at datetime(3) not null
) engine = InnoDB;
