//! Whether a folder is on a disk of this machine. Over a network, a database can't know when something is written.

use std::path::Path;

const NETWORKS: [&str; 8] = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.rclone"];

/// The kind of network file system on which this folder is, if it is on one that this machine tells about.
pub fn on_a_network(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let mounts = std::fs::read_to_string("/proc/mounts").ok()?;
    kind(&mounts, &folder).filter(|kind| NETWORKS.contains(kind)).map(str::to_owned)
}

/// The kind of the innermost mount that holds the folder.
fn kind<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    let read = |line: &'a str| {
        let mut words = line.split(' ').skip(1);
        Some((words.next()?, words.next()?))
    };
    mounts
        .lines()
        .filter_map(read)
        .filter(|(place, _)| folder.starts_with(place))
        .max_by_key(|(place, _)| place.len())
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::kind;
    use std::path::Path;

    #[test]
    fn the_innermost_mount_counts() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/srv /srv nfs4 rw 0 0\n/dev/sdb1 /srv/local xfs rw 0 0\n";
        let cases = [("/var/lib", "ext4"), ("/srv/school", "nfs4"), ("/srv/local/a", "xfs"), ("/srvs", "ext4")];
        for (folder, expected) in cases {
            assert_eq!(kind(mounts, Path::new(folder)), Some(expected), "{folder}");
        }
    }
}
