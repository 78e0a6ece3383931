//! The critical path method on a network of tasks.
//!
//! Earliest times by a forward pass, latest times by a backward pass from the end of the whole, slack as their
//! difference (J. E. Kelley and M. R. Walker, *Critical-path planning and scheduling*, 1959).
//! Tasks are nodes with a duration; links are finish-to-start with a lag.

/// A network of tasks, counted from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// Duration of each task.
    pub durations: Vec<u32>,
    /// What must be done before what.
    pub links: Vec<Link>,
}

/// One task must be done before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The earlier task.
    pub from: usize,
    /// The later task.
    pub to: usize,
    /// Time between the end of the one and the start of the other.
    pub lag: u32,
}

/// When the tasks of a network can and must be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Earliest start of each task.
    pub early: Vec<u32>,
    /// Latest start of each task that doesn't delay the whole.
    pub late: Vec<u32>,
    /// Duration of the whole.
    pub duration: u32,
}

impl Times {
    /// How much later than its earliest start a task can begin without delaying the whole.
    pub fn slack(&self, task: usize) -> u32 {
        self.late.get(task).copied().unwrap_or(0).saturating_sub(self.early.get(task).copied().unwrap_or(0))
    }

    /// Whether each delay of this task delays the whole.
    pub fn critical(&self, task: usize) -> bool {
        self.slack(task) == 0
    }
}

impl Network {
    /// Earliest and latest starts, or `None` when tasks wait for each other in a circle or a link leads nowhere.
    pub fn times(&self) -> Option<Times> {
        let order = self.order()?;
        let count = self.durations.len();
        let mut early = vec![0_u32; count];
        for task in &order {
            for link in self.links.iter().filter(|link| link.from == *task) {
                let ready = early[*task].saturating_add(self.durations[*task]).saturating_add(link.lag);
                early[link.to] = early[link.to].max(ready);
            }
        }
        let end = |task: usize| early[task].saturating_add(self.durations[task]);
        let duration = (0..count).map(end).max().unwrap_or(0);
        let mut late: Vec<u32> = self.durations.iter().map(|length| duration.saturating_sub(*length)).collect();
        for task in order.iter().rev() {
            for link in self.links.iter().filter(|link| link.from == *task) {
                let latest = late[link.to].saturating_sub(link.lag).saturating_sub(self.durations[*task]);
                late[*task] = late[*task].min(latest);
            }
        }
        Some(Times { early, late, duration })
    }

    /// The tasks in an order in which each comes after all that it waits for.
    fn order(&self) -> Option<Vec<usize>> {
        let count = self.durations.len();
        let mut waits = vec![0_u32; count];
        for link in &self.links {
            if link.from >= count {
                return None;
            }
            *waits.get_mut(link.to)? += 1;
        }
        let mut order: Vec<usize> = (0..count).filter(|task| waits[*task] == 0).collect();
        let mut next = 0;
        while let Some(task) = order.get(next).copied() {
            next += 1;
            for link in self.links.iter().filter(|link| link.from == task) {
                waits[link.to] -= 1;
                if waits[link.to] == 0 {
                    order.push(link.to);
                }
            }
        }
        (order.len() == count).then_some(order)
    }
}
