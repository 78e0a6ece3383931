//! Draws everybody: client, colleague, pet, neighbours, the gull, and what happens to them.

use super::dress::dress;
use super::figure::Figure;
use super::mishaps::Cast;
use super::{Actors, gestures, gull, mishaps};
use crate::easel::{Ambient, Easel, Feel, Layer, Look};
use crate::palette::{PLAIN, lit};
use crate::sets::{Places, Set};
use crate::stage::{Job, Stage};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::{Gesture, Mood, Who};

/// Whose lamps light the faces of the curious.
const NEIGHBOURS: [&str; 3] = ["neighbour-a", "neighbour-b", "neighbour-c"];

pub(super) fn draw_people(stage: Res<Stage>, actors: Res<Actors>, mut easel: Easel) {
    if stage.town().is_some() {
        // The town draws in the same layers.
        return;
    }
    let Some(job) = stage.job() else {
        [Layer::People, Layer::Effects, Layer::Gull].into_iter().for_each(|layer| easel.clear(layer));
        return;
    };
    let (people, effects) = looks(job, &actors);
    easel.draw(Layer::People, people);
    easel.draw(Layer::Effects, effects);
    let perch = job.set.places(&job.puzzle).perch;
    easel.draw(Layer::Gull, actors.gull.map_or_else(Vec::new, |age| gull::looks(age, perch, stage.calm)));
}

/// Somebody with cut-outs of their own, or dressed from those that all share.
fn person(id: &str, feet: Vec2) -> Figure {
    match id {
        "kwee" => Figure::standing("kwee", feet),
        "daan" => Figure::standing("waver", feet),
        "samira" => Figure::standing("samira", feet),
        _ => Figure { dress: Some(dress(id)), ..Figure::standing("crew", feet) },
    }
}

/// How light it is on a floor.
fn light_at(job: &Job, places: &Places, feet: Vec2) -> Srgba {
    let distance = |floor: &f32| (floor - feet.y).abs();
    let floors = places.floors.iter().enumerate();
    let storey = floors.min_by(|a, b| distance(a.1).total_cmp(&distance(b.1))).map_or(0, |(index, _)| index);
    lit(0.25 + 0.75 * job.light.storeys.get(storey).copied().unwrap_or(0.0))
}

fn looks(job: &Job, actors: &Actors) -> (Vec<Look>, Vec<Look>) {
    let places = job.set.places(&job.puzzle);
    let mut pet = match job.set {
        // Admiral goes wherever his people go.
        _ if ["toos", "milan"].contains(&job.client.as_str()) => "parrot",
        Set::Staircase => "cat-sit",
        Set::Street | Set::Cell | Set::House | Set::Fair | Set::Bakery | Set::Greenhouse | Set::Party => "dog",
        Set::Building => "rabbit",
        Set::Shelter => "hedgehog",
    };
    let mut client = person(&job.client, actors.client);
    let mut colleague = person(&job.colleague, actors.colleague);
    let (mut pet_hop, mut neighbours) = (0.0, 0_u8);
    let mut effects = Vec::new();

    if let Some(act) = &actors.act {
        let there = act.there();
        let on_the_way = act.walk.after(act.time);
        let actor = if act.beat.who == Who::Colleague { &mut colleague } else { &mut client };
        if act.beat.who != Who::Neighbours {
            actor.feet = on_the_way.at;
            actor.mood = act.beat.mood;
            if on_the_way.facing != 0.0 {
                (actor.facing, actor.looking) = (on_the_way.facing, on_the_way.facing);
                actor.stride = on_the_way.stride;
                actor.hop = on_the_way.stride.abs() * 5.0;
                actor.arms = (0.1 + on_the_way.stride * 0.4, -0.1 - on_the_way.stride * 0.4);
            }
            if there >= 0.0 {
                let side = if act.beat.at.0 >= actor.feet.x { 1.0 } else { -1.0 };
                gestures::pose(actor, act.beat.gesture, side, there);
                effects.extend(gestures::signs(actor, act.beat.gesture, there));
            }
            if act.beat.gesture == Gesture::Cheer && there >= 0.0 {
                pet_hop = if there < 1.8 { (there * 9.0).sin().abs() * 34.0 } else { 0.0 };
            }
        }
        // Light first: a mishap may darken somebody.
        client.tint = light_at(job, &places, client.feet);
        colleague.tint = light_at(job, &places, colleague.feet);
        if there >= 0.0
            && let Some(id) = &act.beat.failure
        {
            let at = Vec2::new(act.beat.at.0, client.feet.y);
            let cast = Cast {
                client: &mut client,
                colleague: &mut colleague,
                pet: &mut pet,
                pet_hop: &mut pet_hop,
                places: &places,
                neighbours: &mut neighbours,
                at,
            };
            effects.extend(mishaps::play(id, there, cast));
        } else if there >= 0.0 && act.beat.gesture == Gesture::Gather {
            neighbours = 3;
        }
    } else {
        client.tint = light_at(job, &places, client.feet);
        colleague.tint = light_at(job, &places, colleague.feet);
    }
    if let Some((incident, age)) = &actors.incident {
        if matches!(
            incident.kind,
            super::incidents::What::Stop
                | super::incidents::What::Full
                | super::incidents::What::Arc
                | super::incidents::What::Reek
        ) {
            colleague.mood = Mood::Stern;
            gestures::pose(&mut colleague, Gesture::Stop, 1.0, *age);
        }
        effects.extend(incident.looks(*age));
    }
    let mut people = animal(pet, &places, pet_hop, light_at(job, &places, places.pet));
    people.extend(colleague.looks("colleague", 0.0));
    people.extend(client.looks("client", 2.0));
    people.extend(curious(neighbours, &places));
    (people, effects)
}

fn animal(sprite: &'static str, places: &Places, hop: f32, tint: Srgba) -> Vec<Look> {
    let at = places.pet - Vec2::new(0.0, hop);
    let shadow = Look::new("pet-shadow", "wire-end", places.pet).size((80.0 - hop * 0.5, 11.0));
    let body = Look::new("pet", sprite, at).standing().tint(tint).feel(Feel::Springy).z(-1.0);
    // The dog looks at the client.
    let body = if sprite == "dog" { body.scale(-1.0, 1.0) } else { body };
    let mut looks = vec![shadow.tint(crate::palette::see_through(crate::palette::INK, 0.28)).z(-1.5)];
    if sprite.starts_with("cat") {
        let tail = Look::new("tail", "cat-tail", at + Vec2::new(31.0, -4.0)).standing().turn(0.3).tint(tint).z(-1.2);
        looks.push(tail.ambient(Ambient::Sway(0.22, 2.6, 0.0)));
    }
    looks.push(body);
    looks
}

/// Neighbours who come to see what is the matter, each with the light of a phone.
fn curious(count: u8, places: &Places) -> Vec<Look> {
    let mut looks = Vec::new();
    for ((index, who), at) in (0..count).zip(NEIGHBOURS).zip(places.neighbours) {
        let key = format!("neighbour{index}");
        let facing = if at.x < places.client.x + 200.0 && index != 2 { 1.0 } else { -1.0 };
        let figure = Figure {
            arms: (1.5, -0.1),
            facing,
            looking: facing,
            tint: PLAIN,
            holds: Some("phone-light"),
            ..Figure::standing(who, at)
        };
        let glow = Look::new(format!("{key}-glow"), "glow", figure.hand() - Vec2::new(0.0, 16.0)).size((250.0, 250.0));
        looks.push(glow.alpha(0.85).pop(0.1).z(3.5));
        looks.extend(
            figure
                .looks(&key, 3.0 + f32::from(index))
                .into_iter()
                .map(|look| Look { enter: (Vec2::new(1.0, 0.4), 0.0), ..look }),
        );
    }
    looks
}
